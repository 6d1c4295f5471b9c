import { SORTS } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import type { Sort } from "../../lib/filters-url.ts";
import type { Home } from "../../lib/use-home.ts";
import { FILTERS_FORM_ID } from "./SearchForm.tsx";
import styles from "./SortSelect.module.css";

/** Order of the list; by distance only when there is a point to measure from. */
export function SortSelect({ home }: { home: Home }) {
  const { t } = useTranslation();
  const { sort, filters } = home.state;
  const labels: Record<Sort, string> = {
    relevance: t(($) => $.search.relevance),
    distance: t(($) => $.search.distance),
    name: t(($) => $.search.name),
  };
  return (
    <label className={styles.sort} data-print="no">
      <span className={styles.label}>{t(($) => $.search.sort)}</span>
      <select
        className={styles.select}
        name="sort"
        form={FILTERS_FORM_ID}
        value={sort}
        onChange={(event) => {
          const chosen = SORTS.find((known) => known === event.target.value);
          home.go({ sort: chosen });
        }}
      >
        {SORTS.filter((known) => known !== "distance" || filters.near).map((known) => (
          <option key={known} value={known}>
            {labels[known]}
          </option>
        ))}
      </select>
    </label>
  );
}
