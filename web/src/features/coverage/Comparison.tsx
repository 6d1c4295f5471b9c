import type { Siting } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatNumber } from "../../lib/format.ts";
import { formatShare } from "./format-share.ts";
import { Scroll } from "./Scroll.tsx";
import styles from "./Siting.module.css";
import table from "./Table.module.css";

type ComparisonProps = { comparison: NonNullable<Siting["comparison"]>; count: number };

/** The proposals beside an even spread of as many places, and beside what no choice can exceed. */
export function Comparison({ comparison, count }: ComparisonProps) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const { gain, evenSpread, atMost, guarantee, candidates } = comparison;
  const rows: [label: string, gain: number][] = [
    [t(($) => $.siting.greedy), gain],
    [t(($) => $.siting.even), evenSpread.gain],
    [t(($) => $.siting.atMost), atMost],
  ];
  return (
    <section className={styles.comparison}>
      <h3>{t(($) => $.siting.comparison)}</h3>
      <Scroll label={t(($) => $.siting.comparison)}>
        <table className={table.table}>
          <caption>{t(($) => $.siting.comparisonCaption)}</caption>
          <tbody>
            {rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{formatNumber(value, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p>
        {t(($) => $.siting.guarantee, {
          share: formatShare(guarantee, locale),
          count,
          candidates: formatNumber(candidates, locale),
        })}
      </p>
    </section>
  );
}
