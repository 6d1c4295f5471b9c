import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { pathOf } from "../../lib/routes.ts";
import { usePage } from "../../lib/use-page.ts";
import styles from "./SiteLinks.module.css";

const PAGES = ["home", "sources", "about"] as const;

/** Links to the pages of the site, the current one marked. */
export function SiteLinks() {
  const { t } = useTranslation();
  const locale = useLocale();
  const { route } = usePage();
  const labels = {
    home: t(($) => $.site.places),
    sources: t(($) => $.site.sources),
    about: t(($) => $.site.about),
  };
  return (
    <ul className={styles.links}>
      {PAGES.map((page) => (
        <li key={page}>
          <Link
            className={styles.link}
            href={pathOf({ page, locale })}
            aria-current={route?.page === page ? "page" : undefined}
          >
            {labels[page]}
          </Link>
        </li>
      ))}
    </ul>
  );
}
