import { OPEN_VALUES } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import type { Home } from "../../lib/use-home.ts";
import optionStyles from "./FilterOption.module.css";
import styles from "./OpenOptions.module.css";
import { FILTERS_FORM_ID } from "./SearchForm.tsx";

/** When a place is to be open; places that do not say their hours answer only "at any time". */
export function OpenOptions({ home }: { home: Home }) {
  const { t } = useTranslation();
  const { filters } = home.state;
  const labels = {
    any: t(($) => $.filters.openAny),
    now: t(($) => $.filters.openNow),
    late: t(($) => $.filters.openLate),
    weekend: t(($) => $.filters.openWeekend),
    unknown: t(($) => $.filters.openUnknown),
  };
  const hints = {
    any: undefined,
    now: undefined,
    late: t(($) => $.filters.openLateHint),
    weekend: t(($) => $.filters.openWeekendHint),
    unknown: undefined,
  };
  return (
    <>
      {(["any", ...OPEN_VALUES] as const).map((value) => {
        const open = value === "any" ? undefined : value;
        return (
          <label key={value} className={optionStyles.option}>
            <input
              type="radio"
              className={optionStyles.box}
              name="open"
              value={open ?? ""}
              form={FILTERS_FORM_ID}
              checked={filters.open === open}
              onChange={() => home.go({ filters: { ...filters, open } })}
            />
            <span className={optionStyles.label}>
              {labels[value]}
              {hints[value] && <span className={styles.hint}>{hints[value]}</span>}
            </span>
          </label>
        );
      })}
      <p className={styles.note}>{t(($) => $.filters.openNote)}</p>
    </>
  );
}
