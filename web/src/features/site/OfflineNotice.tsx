import { WifiOff } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useIsOnline } from "../../lib/use-is-online.ts";
import styles from "./OfflineNotice.module.css";

/** Says that the connection is gone, for as long as it is. */
export function OfflineNotice() {
  const { t } = useTranslation();
  const isOnline = useIsOnline();
  return (
    <div role="status" data-print="no">
      {!isOnline && (
        <p className={styles.offline}>
          <WifiOff size={18} aria-hidden="true" />
          {t(($) => $.site.offline)}
        </p>
      )}
    </div>
  );
}
