import type { FacetOption } from "@passerelle/data/contract";
import type { ListFilter } from "../../lib/filters-url.ts";
import styles from "./FilterOption.module.css";
import { OptionCount } from "./OptionCount.tsx";
import { FILTERS_FORM_ID } from "./SearchForm.tsx";

type FilterOptionProps = {
  name: ListFilter;
  option: FacetOption;
  isChosen: boolean;
  onToggle: (key: string) => void;
};

/** A checkbox with the number of places it would give; pale when there would be none. */
export function FilterOption({ name, option, isChosen, onToggle }: FilterOptionProps) {
  const { key, label, count } = option;
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
      <OptionCount count={count} />
    </label>
  );
}
