import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { ActiveFilter } from "../../lib/active-filters.ts";
import { useLocale } from "../../lib/app-context.ts";
import { looseningsQuery } from "../../lib/queries.ts";
import type { Home } from "../../lib/use-home.ts";
import styles from "./EmptyList.module.css";
import { LooseningLink } from "./LooseningLink.tsx";

/** What to loosen when no place is left. */
export function EmptyList({ active, home }: { active: ActiveFilter[]; home: Home }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { data: loosenings = [] } = useQuery(looseningsQuery(home.state.filters, locale));
  if (active.length === 0) {
    return <p className={styles.empty}>{t(($) => $.empty.textNoFilter)}</p>;
  }
  return (
    <div className={styles.empty}>
      <h3 className={styles.title}>{t(($) => $.empty.title)}</h3>
      <p>{t(($) => $.empty.text)}</p>
      <ul className={styles.ways}>
        {loosenings.map((loosening) => (
          <li key={`${loosening.filter} ${loosening.value}`}>
            <LooseningLink loosening={loosening} active={active} home={home} />
          </li>
        ))}
        {loosenings.length === 0 &&
          active.map(({ id, label, without }) => (
            <li key={id}>
              <Link className="button" href={home.hrefWith({ filters: without })}>
                {t(($) => $.filters.remove, { label })}
              </Link>
            </li>
          ))}
        <li>
          <Link className="button" href={home.hrefWith({ filters: {} })}>
            {t(($) => $.filters.clear)}
          </Link>
        </li>
      </ul>
    </div>
  );
}
