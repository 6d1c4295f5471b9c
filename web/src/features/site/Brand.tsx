import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { pathOf } from "../../lib/routes.ts";
import styles from "./Brand.module.css";
import { Logo } from "./Logo.tsx";

/** Logo and name, which lead home. */
export function Brand() {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <Link className={styles.brand} href={pathOf({ page: "home", locale })}>
      <Logo />
      <span className={styles.name}>{t(($) => $.site.name)}</span>
    </Link>
  );
}
