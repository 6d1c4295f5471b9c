import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatNumber } from "../../lib/format.ts";
import styles from "./ResultCount.module.css";

type ResultCountProps = {
  ref: Ref<HTMLHeadingElement>;
  id: string;
  /** Undefined while counting. */
  total: number | undefined;
};

/** How many places there are, read out whenever it changes. */
export function ResultCount({ ref, id, total }: ResultCountProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <h2 ref={ref} id={id} className={styles.count} tabIndex={-1}>
      <span role="status">
        {total === undefined
          ? t(($) => $.results.heading)
          : t(($) => $.results.count, { count: total, formatted: formatNumber(total, locale) })}
      </span>
    </h2>
  );
}
