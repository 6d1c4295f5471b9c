import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { type AreaFigures, SHEET_MINUTES } from "../../lib/area-sheet-queries.ts";
import { formatNumber } from "../../lib/format.ts";
import { numberFormat } from "../../lib/intl.ts";
import { labelOf, type Vocabulary } from "../../lib/vocabulary.ts";
import { formatShare } from "../coverage/format-share.ts";
import styles from "./FunctionTable.module.css";

type FunctionTableProps = { figures: AreaFigures; vocabulary: Vocabulary };

/** What one can do in the area, how often it is there, and who has it within reach. */
export function FunctionTable({ figures, vocabulary }: FunctionTableProps) {
  const { t } = useTranslation("area");
  const locale = useLocale();
  const id = useId();
  const { functions, inhabitants } = figures;
  const rates = numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(($) => $.functions.title)}</h2>
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.functions.function)}</th>
            <th scope="col">{t(($) => $.functions.places)}</th>
            <th scope="col" className={styles.rate}>
              {t(($) => $.functions.per10000)}
            </th>
            <th scope="col">{t(($) => $.functions.share, { minutes: SHEET_MINUTES })}</th>
            <th scope="col">{t(($) => $.functions.without)}</th>
          </tr>
        </thead>
        <tbody>
          {functions.map(({ key, places, per10000, share, reached }) => (
            <tr key={key}>
              <th scope="row">{labelOf(vocabulary, "functions", key)}</th>
              <td>{formatNumber(places, locale)}</td>
              <td className={styles.rate}>{rates.format(per10000)}</td>
              <td>{formatShare(share, locale)}</td>
              <td>{formatNumber(inhabitants - reached, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>{t(($) => $.functions.note)}</p>
    </section>
  );
}
