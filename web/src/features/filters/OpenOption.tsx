import optionStyles from "./FilterOption.module.css";
import styles from "./OpenOptions.module.css";
import { OptionCount } from "./OptionCount.tsx";
import { FILTERS_FORM_ID } from "./SearchForm.tsx";

type OpenOptionProps = {
  /** As the form sends it; empty for any time. */
  value: string;
  label: string;
  hint?: string;
  /** How many places it would give, where that is known. */
  count?: number;
  isChosen: boolean;
  onChoose: () => void;
};

/** One way to ask for opening hours. */
export function OpenOption({ value, label, hint, count, isChosen, onChoose }: OpenOptionProps) {
  return (
    <label className={optionStyles.option} data-empty={count === 0 && !isChosen}>
      <input
        type="radio"
        className={optionStyles.box}
        name="open"
        value={value}
        form={FILTERS_FORM_ID}
        checked={isChosen}
        onChange={onChoose}
      />
      <span className={optionStyles.label}>
        {label}
        {hint && <span className={styles.hint}>{hint}</span>}
      </span>
      {count !== undefined && <OptionCount count={count} />}
    </label>
  );
}
