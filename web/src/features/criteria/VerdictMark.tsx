import type { Verdict } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import styles from "./VerdictMark.module.css";

/** An answer as a sign and a word; the sign is the style sheet's, since a list holds hundreds. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { t } = useTranslation("criteria");
  return (
    <span className={styles.mark} data-verdict={verdict}>
      {t(($) => $.verdict[verdict])}
    </span>
  );
}
