import { NEIGHBOURHOOD_DISTANCES } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import type { Area } from "../../lib/areas.ts";
import { CRITERIA_PAGE_SORTS, type CriteriaState } from "../../lib/criteria-url.ts";
import { toQuery } from "../../lib/filters-url.ts";
import { formatDistance, formatList } from "../../lib/format.ts";
import { pathOf } from "../../lib/routes.ts";
import { labelOf, type Vocabulary } from "../../lib/vocabulary.ts";
import { AreaOptions } from "../area/AreaOptions.tsx";
import styles from "./CriteriaForm.module.css";
import { useSortLabel } from "./use-sort-label.ts";

type CriteriaFormProps = {
  state: CriteriaState;
  areas: Area[];
  vocabulary: Vocabulary;
  onChange: (change: Partial<CriteriaState>) => void;
};

/** Which places, in which order: chosen at once, by a plain GET without JavaScript. */
export function CriteriaForm({ state, areas, vocabulary, onChange }: CriteriaFormProps) {
  const { t } = useTranslation("criteria");
  const locale = useLocale();
  const sortLabel = useSortLabel();
  const { functions = [], ...others } = state.filters;
  return (
    <search aria-label={t(($) => $.form.label)} data-print="no">
      <form className={styles.form} method="get" action={pathOf({ page: "criteria", locale })}>
        {Object.entries(toQuery(others)).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className={styles.field}>
          <span>{t(($) => $.form.within)}</span>
          <select
            className="field"
            name="within"
            value={state.within}
            onChange={({ target: { value } }) =>
              onChange({ within: value, filters: { ...state.filters, municipalities: undefined } })
            }
          >
            <AreaOptions areas={areas} />
          </select>
        </label>
        <label className={styles.field}>
          <span>{t(($) => $.form.functions)}</span>
          <select
            className="field"
            name="functions"
            value={functions.join(",")}
            onChange={({ target: { value } }) => {
              const chosen = value ? value.split(",") : undefined;
              onChange({ filters: { ...state.filters, functions: chosen } });
            }}
          >
            <option value="">{t(($) => $.form.anyFunction)}</option>
            {functions.length > 1 && (
              <option value={functions.join(",")}>
                {formatList(
                  functions.map((key) => labelOf(vocabulary, "functions", key)),
                  locale,
                )}
              </option>
            )}
            {Object.entries(vocabulary.functions).map(([key, { label }]) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          <span>{t(($) => $.form.distance)}</span>
          <select
            className="field"
            name="neighbourhoodDistance"
            value={state.neighbourhoodDistance}
            onChange={({ target: { value } }) => {
              const neighbourhoodDistance = NEIGHBOURHOOD_DISTANCES.find(
                (metres) => String(metres) === value,
              );
              if (neighbourhoodDistance) onChange({ neighbourhoodDistance });
            }}
          >
            {NEIGHBOURHOOD_DISTANCES.map((metres) => (
              <option key={metres} value={metres}>
                {formatDistance(metres, locale)}
              </option>
            ))}
          </select>
        </label>
        <label className={styles.field}>
          <span>{t(($) => $.form.sort)}</span>
          <select
            className="field"
            name="sort"
            value={state.sort}
            onChange={({ target: { value } }) => {
              onChange({ sort: CRITERIA_PAGE_SORTS.find((sort) => sort === value) });
            }}
          >
            {CRITERIA_PAGE_SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {sortLabel(sort)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button button-strong without-script">
          {t(($) => $.form.show)}
        </button>
      </form>
    </search>
  );
}
