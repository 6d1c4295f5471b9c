import { useTranslation } from "react-i18next";
import styles from "./SiteFooter.module.css";
import { ALL_PAGES, SiteLinks } from "./SiteLinks.tsx";

export function SiteFooter() {
  const { t } = useTranslation();
  return (
    <footer className={styles.footer} data-print="no">
      <p className={styles.text}>{t(($) => $.site.footerText)}</p>
      <nav aria-label={t(($) => $.site.footer)}>
        <SiteLinks pages={ALL_PAGES} />
      </nav>
    </footer>
  );
}
