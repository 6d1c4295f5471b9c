import type { Coverage } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { formatNumber } from "../../lib/format.ts";
import { numberFormat } from "../../lib/intl.ts";
import type { CoverageAddress } from "../../lib/use-coverage.ts";
import { labelOf, type Vocabulary } from "../../lib/vocabulary.ts";
import { Scroll } from "./Scroll.tsx";
import styles from "./Table.module.css";

type FunctionTableProps = {
  functions: Coverage["functions"];
  vocabulary: Vocabulary;
  address: CoverageAddress;
};

/** How many places the area has for its inhabitants, by what one can do there. */
export function FunctionTable({ functions, vocabulary, address }: FunctionTableProps) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const { filters } = address.state;
  const rate = numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <Scroll label={t(($) => $.functions.heading)}>
      <table className={styles.table}>
        <caption>{t(($) => $.functions.caption)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.functions.function)}</th>
            <th scope="col">{t(($) => $.functions.places)}</th>
            <th scope="col">{t(($) => $.functions.rate)}</th>
          </tr>
        </thead>
        <tbody>
          {functions.map(({ key, places, per10000 }) => (
            <tr key={key}>
              <th scope="row">
                <Link href={address.hrefWith({ filters: { ...filters, functions: [key] } })}>
                  {labelOf(vocabulary, "functions", key)}
                </Link>
              </th>
              <td>{formatNumber(places, locale)}</td>
              <td>{rate.format(per10000)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
