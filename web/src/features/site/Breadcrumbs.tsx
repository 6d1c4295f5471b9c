import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Crumb } from "../../lib/crumbs.ts";
import styles from "./Breadcrumbs.module.css";

/** The way from the home page to this one, which is the last step. */
export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const { t } = useTranslation("pages");
  return (
    <nav className={styles.breadcrumbs} aria-label={t(($) => $.breadcrumbs.label)} data-print="no">
      <ol>
        {crumbs.map(({ label, href }, index) => (
          <li key={href}>
            {index < crumbs.length - 1 ? (
              <Link href={href}>{label}</Link>
            ) : (
              <span aria-current="page">{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
