import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { pathOf } from "../../lib/routes.ts";
import { usePage } from "../../lib/use-page.ts";
import styles from "./SiteLinks.module.css";

export const MAIN_PAGES = ["home", "coverage", "sources", "about"] as const;
export const ALL_PAGES = [...MAIN_PAGES, "criteria", "areas", "accessibility"] as const;

/** Links to pages of the site, the current one marked. */
export function SiteLinks({ pages }: { pages: readonly (typeof ALL_PAGES)[number][] }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { route } = usePage();
  const labels = {
    home: t(($) => $.site.places),
    coverage: t(($) => $.site.coverage),
    sources: t(($) => $.site.sources),
    about: t(($) => $.site.about),
    criteria: t(($) => $.site.criteria),
    areas: t(($) => $.site.areas),
    accessibility: t(($) => $.site.accessibility),
  };
  return (
    <ul className={styles.links}>
      {pages.map((page) => (
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
