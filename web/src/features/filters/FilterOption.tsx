import type { FacetOption } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import type { ListFilter } from "../../lib/filters-url.ts";
import { formatNumber } from "../../lib/format.ts";
import styles from "./FilterOption.module.css";
import { FILTERS_FORM_ID } from "./SearchForm.tsx";

type FilterOptionProps = {
  name: ListFilter;
  option: FacetOption;
  isChosen: boolean;
  onToggle: (key: string) => void;
};

/** A checkbox with the number of places it would give; pale when there would be none. */
export function FilterOption({ name, option, isChosen, onToggle }: FilterOptionProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { key, label, count } = option;
  const formatted = formatNumber(count, locale);
  return (
    <label className={styles.option} data-empty={count === 0 && !isChosen}>
      <input
        type="checkbox"
        className={styles.box}
        name={name}
        value={key}
        form={FILTERS_FORM_ID}
        checked={isChosen}
        onChange={() => onToggle(key)}
      />
      <span className={styles.label}>{label}</span>
      <span className={styles.count}>
        <span aria-hidden="true">{formatted}</span>
        <span className="visually-hidden">
          {t(($) => $.filters.optionCount, { count, formatted })}
        </span>
      </span>
    </label>
  );
}
