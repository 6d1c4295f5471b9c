import { Bookmark } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { formatNumber } from "../../lib/format.ts";
import { useKeptPlaces } from "../../lib/kept-places.ts";
import { pathOf } from "../../lib/routes.ts";
import { usePage } from "../../lib/use-page.ts";
import styles from "./KeptLink.module.css";

/** Leads to the short list and says how many places it holds. */
export function KeptLink() {
  const { t } = useTranslation("keep");
  const locale = useLocale();
  const { route } = usePage();
  const count = useKeptPlaces().ids.length;
  const formatted = formatNumber(count, locale);
  return (
    <Link
      className={styles.link}
      data-print="no"
      href={pathOf({ page: "shortlist", locale })}
      aria-label={count > 0 ? t(($) => $.linkCount, { count, formatted }) : t(($) => $.link)}
      aria-current={route?.page === "shortlist" ? "page" : undefined}
    >
      <Bookmark size={20} aria-hidden="true" />
      <span className={styles.word} aria-hidden="true">
        {t(($) => $.link)}
      </span>
      {count > 0 && (
        <span className={styles.count} aria-hidden="true">
          {formatted}
        </span>
      )}
    </Link>
  );
}
