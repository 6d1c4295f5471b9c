import { useTranslation } from "react-i18next";
import { KeptLink } from "../shortlist/KeptLink.tsx";
import { Brand } from "./Brand.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import styles from "./SiteHeader.module.css";
import { MAIN_PAGES, SiteLinks } from "./SiteLinks.tsx";
import { ThemeToggle } from "./ThemeToggle.tsx";

export function SiteHeader() {
  const { t } = useTranslation();
  return (
    <header className={styles.header}>
      <Brand />
      <p className={styles.tagline}>{t(($) => $.site.tagline)}</p>
      <nav className={styles.links} aria-label={t(($) => $.site.navigation)}>
        <SiteLinks pages={MAIN_PAGES} />
      </nav>
      <KeptLink />
      <LanguageSwitch />
      <ThemeToggle />
    </header>
  );
}
