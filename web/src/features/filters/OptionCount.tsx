import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatNumber } from "../../lib/format.ts";
import styles from "./FilterOption.module.css";

/** How many places an option would give: a number to the eye, words to the ear. */
export function OptionCount({ count }: { count: number }) {
  const { t } = useTranslation();
  const formatted = formatNumber(count, useLocale());
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{formatted}</span>
      <span className="visually-hidden">
        {t(($) => $.filters.optionCount, { count, formatted })}
      </span>
    </span>
  );
}
