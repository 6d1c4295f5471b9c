import { useTranslation } from "react-i18next";
import styles from "./SkipLink.module.css";

/** First thing a keyboard reaches; hidden until then. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a className={styles.skip} data-print="no" href="#content">
      {t(($) => $.site.skip)}
    </a>
  );
}
