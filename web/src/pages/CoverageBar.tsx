import { Printer } from "lucide-react";
import { useTranslation } from "react-i18next";
import { ShareButton } from "../features/share/ShareButton.tsx";
import styles from "./CoveragePage.module.css";

/** The ways to pass the page on. */
export function CoverageBar({ title }: { title: string }) {
  const { t } = useTranslation("coverage");
  return (
    <div className={styles.bar} data-print="no">
      <ShareButton title={title} />
      <button type="button" className="button with-script" onClick={() => window.print()}>
        <Printer size={18} aria-hidden="true" />
        {t(($) => $.print)}
      </button>
    </div>
  );
}
