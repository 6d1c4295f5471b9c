import type { Loosening } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { ActiveFilter } from "../../lib/active-filters.ts";
import { useLocale } from "../../lib/app-context.ts";
import { readFilters } from "../../lib/filters-url.ts";
import { formatDistance, formatList, formatNumber } from "../../lib/format.ts";
import type { Home } from "../../lib/use-home.ts";
import styles from "./LooseningLink.module.css";

type LooseningLinkProps = { loosening: Loosening; active: ActiveFilter[]; home: Home };

/** A way out of an empty result, with what waits there: "Without “Open now”: 12 places". */
export function LooseningLink({ loosening, active, home }: LooseningLinkProps) {
  const { t } = useTranslation("search");
  const locale = useLocale();
  const { filter, value, query, total } = loosening;
  const { minutes, radius } = home.state.filters;

  function change(): string {
    if (filter === "minutes" && value) {
      return t(($) => $.loosen.minutes, { minutes: value, instead: minutes });
    }
    if (filter === "radius" && value) {
      const distance = formatDistance(Number(value), locale);
      return radius
        ? t(($) => $.loosen.radius, { distance, instead: formatDistance(radius, locale) })
        : t(($) => $.loosen.within, { distance });
    }
    const labels = active
      .filter(({ id }) => id === filter || id.startsWith(`${filter}:`))
      .map(({ label }) => label);
    return t(($) => $.loosen.without, { what: formatList(labels, locale) });
  }

  return (
    <Link
      className={`button ${styles.link}`}
      href={home.hrefWith({ filters: readFilters(new URLSearchParams(query).toString()) })}
    >
      <span>{change()}</span>
      <strong className={styles.total}>
        {t(($) => $.places, { count: total, formatted: formatNumber(total, locale) })}
      </strong>
    </Link>
  );
}
