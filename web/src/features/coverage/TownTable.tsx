import { localized, type MunicipalityCoverage } from "@passerelle/data/contract";
import { MapPin } from "lucide-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { formatNumber } from "../../lib/format.ts";
import type { CoverageAddress } from "../../lib/use-coverage.ts";
import { formatShare, formatTenths } from "./format-share.ts";
import { Scroll } from "./Scroll.tsx";
import { SortHead } from "./SortHead.tsx";
import { type Sorting, sorted } from "./sorted.ts";
import styles from "./Table.module.css";

type Column = "name" | "inhabitants" | "reached" | "unreached" | "share" | "minutes" | "across";
type Row = { key: string; name: string } & Record<Exclude<Column, "name" | "minutes">, number> &
  Pick<MunicipalityCoverage, "minutes">;

type TownTableProps = {
  municipalities: MunicipalityCoverage[];
  address: CoverageAddress;
  /** Key of the municipality that stands out. */
  highlighted: string | undefined;
  onHighlight: (key: string) => void;
};

/** What the map says in colours, in figures: a row per municipality. */
export function TownTable(props: TownTableProps) {
  const { municipalities, address, highlighted, onHighlight } = props;
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const [sorting, setSorting] = useState<Sorting<Column>>({
    column: "unreached",
    isDescending: true,
  });
  const rows = useMemo(() => {
    const all = municipalities.map(
      (town): Row => ({
        key: town.key,
        name: localized(town.names, locale)?.text ?? town.key,
        inhabitants: town.inhabitants,
        reached: town.reached,
        unreached: town.inhabitants - town.reached,
        share: town.share,
        minutes: town.minutes,
        across: town.acrossBorder,
      }),
    );
    return sorted(all, (row, column) => row[column], sorting, locale);
  }, [municipalities, sorting, locale]);
  const columns = [
    { key: "name", label: t(($) => $.towns.name), startsDescending: false },
    { key: "inhabitants", label: t(($) => $.towns.inhabitants) },
    { key: "reached", label: t(($) => $.towns.reached) },
    { key: "unreached", label: t(($) => $.towns.unreached) },
    { key: "share", label: t(($) => $.towns.share) },
    { key: "minutes", label: t(($) => $.towns.minutes) },
    { key: "across", label: t(($) => $.towns.across) },
  ] as const;
  return (
    <Scroll label={t(($) => $.towns.heading)}>
      <table className={styles.table}>
        <caption>{t(($) => $.towns.caption)}</caption>
        <thead>
          <SortHead<Column> columns={columns} sorting={sorting} onSort={setSorting} />
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.key === highlighted ? styles.highlighted : undefined}>
              <th scope="row">
                <span className={styles.name}>
                  <Link href={address.hrefWith({ within: row.key })}>{row.name}</Link>
                  <button
                    type="button"
                    className={`with-script ${styles.action}`}
                    aria-label={t(($) => $.map.show, { name: row.name })}
                    aria-pressed={row.key === highlighted}
                    onClick={() => onHighlight(row.key)}
                  >
                    <MapPin size={18} aria-hidden="true" />
                  </button>
                </span>
              </th>
              <td>{formatNumber(row.inhabitants, locale)}</td>
              <td>{formatNumber(row.reached, locale)}</td>
              <td>{formatNumber(row.unreached, locale)}</td>
              <td>{formatShare(row.share, locale)}</td>
              <td>{row.minutes === undefined ? "–" : formatTenths(row.minutes, locale)}</td>
              <td>{formatNumber(row.across, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
