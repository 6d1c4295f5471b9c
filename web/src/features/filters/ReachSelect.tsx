import { useTranslation } from "react-i18next";
import styles from "./ReachSelect.module.css";
import { FILTERS_FORM_ID } from "./SearchForm.tsx";

type ReachSelectProps = {
  name: "minutes" | "radius";
  label: string;
  /** Offered beside "no limit"; one that stands in the address is offered too. */
  values: number[];
  value: number | undefined;
  format: (value: number) => string;
  onChange: (value: number | undefined) => void;
};

/** A limit to choose among a few. */
export function ReachSelect({ name, label, values, value, format, onChange }: ReachSelectProps) {
  const { t } = useTranslation("search");
  const offered = value && !values.includes(value) ? [...values, value] : values;
  return (
    <label className={styles.row}>
      <span>{label}</span>
      <select
        className="field"
        name={name}
        form={FILTERS_FORM_ID}
        value={value ?? ""}
        onChange={(event) => onChange(Number(event.target.value) || undefined)}
      >
        <option value="">{t(($) => $.near.noLimit)}</option>
        {offered
          .toSorted((a, b) => a - b)
          .map((known) => (
            <option key={known} value={known}>
              {format(known)}
            </option>
          ))}
      </select>
    </label>
  );
}
