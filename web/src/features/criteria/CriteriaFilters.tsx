import type { PlaceFilters } from "@passerelle/data/contract";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { activeFilters } from "../../lib/active-filters.ts";
import { useLocale } from "../../lib/app-context.ts";
import { isFurtherFiltered } from "../../lib/criteria-url.ts";
import { facetsQuery } from "../../lib/queries.ts";
import styles from "./CriteriaFilters.module.css";

type CriteriaFiltersProps = {
  filters: PlaceFilters;
  hrefWith: (filters: PlaceFilters) => string;
};

/** The filters that came along from elsewhere, in words, and the way to be rid of them. */
export function CriteriaFilters({ filters, hrefWith }: CriteriaFiltersProps) {
  const { t } = useTranslation("criteria");
  const { t: common } = useTranslation();
  const locale = useLocale();
  const { functions, ...others } = filters;
  const isFiltered = isFurtherFiltered(filters);
  const { data } = useQuery({ ...facetsQuery(filters, locale), enabled: isFiltered });
  if (!isFiltered) return null;
  const labels = activeFilters(others, data?.facets, common, locale).map(({ label }) => label);
  return (
    <p className={styles.filters}>
      <span>
        {t(($) => $.form.filters)} {labels.join(" · ")}
      </span>
      <Link data-print="no" href={hrefWith(functions ? { functions } : {})}>
        {t(($) => $.form.clear)}
      </Link>
    </p>
  );
}
