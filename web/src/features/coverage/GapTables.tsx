import { type Gap, type Gaps, MAX_PLAN } from "@passerelle/data/contract";
import { MapPin, Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { type Area, areaName } from "../../lib/areas.ts";
import { LISTED_GAPS } from "../../lib/coverage-queries.ts";
import { formatDistance, formatNumber } from "../../lib/format.ts";
import { roundPosition } from "../../lib/round-position.ts";
import { pathOf } from "../../lib/routes.ts";
import type { CoverageAddress } from "../../lib/use-coverage.ts";
import { formatTenths } from "./format-share.ts";
import { Scroll } from "./Scroll.tsx";
import styles from "./Table.module.css";

type GapTablesProps = {
  gaps: Gaps;
  areas: Area[];
  address: CoverageAddress;
  onHighlight: (key: string) => void;
};

/** Where inhabitants without reach live, the most first: by municipality, and by cells where known. */
export function GapTables({ gaps, ...props }: GapTablesProps) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const { inhabitants, municipalities, groups } = gaps;
  if (inhabitants === 0) return <p>{t(($) => $.gaps.none)}</p>;
  const isCut = municipalities.length >= LISTED_GAPS || groups.length >= LISTED_GAPS;
  return (
    <>
      <p>
        {t(($) => $.gaps.text, {
          count: inhabitants,
          formatted: formatNumber(inhabitants, locale),
        })}{" "}
        {isCut && t(($) => $.gaps.more, { shown: LISTED_GAPS })}
      </p>
      {groups.length > 0 && <GapTable {...props} title={t(($) => $.gaps.groups)} gaps={groups} />}
      <GapTable {...props} title={t(($) => $.gaps.municipalities)} gaps={municipalities} />
    </>
  );
}

type GapTableProps = Omit<GapTablesProps, "gaps"> & { title: string; gaps: Gap[] };

function GapTable({ title, gaps, areas, address, onHighlight }: GapTableProps) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const { plan } = address.state;
  function nameOfGap({ municipalities, cells }: Gap) {
    const names = municipalities
      .slice(0, 3)
      .map((key) => areaName(areas, key))
      .join(", ");
    return cells === undefined ? names : t(($) => $.gaps.group, { names, count: cells });
  }
  return (
    <Scroll label={`${t(($) => $.gaps.heading)} – ${title}`}>
      <table className={styles.table}>
        <caption>
          {title} – {t(($) => $.gaps.caption)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.gaps.where)}</th>
            <th scope="col">{t(($) => $.gaps.inhabitants)}</th>
            <th scope="col" className={styles.text}>
              {t(($) => $.gaps.nearest)}
            </th>
            <th scope="col">{t(($) => $.gaps.distance)}</th>
            <th scope="col">{t(($) => $.gaps.minutes)}</th>
            <th scope="col" data-print="no">
              {t(($) => $.gaps.plan)}
            </th>
          </tr>
        </thead>
        <tbody>
          {gaps.map((gap) => {
            const { municipalities, inhabitants, nearest, position, cells } = gap;
            const [first = ""] = municipalities;
            const name = nameOfGap(gap);
            const planned =
              cells === undefined ? { municipality: first } : { position: roundPosition(position) };
            return (
              <tr key={position.join()}>
                <th scope="row">
                  <span className={styles.name}>
                    {name}
                    <button
                      type="button"
                      className={`with-script ${styles.action}`}
                      aria-label={t(($) => $.map.show, { name })}
                      onClick={() => onHighlight(first)}
                    >
                      <MapPin size={18} aria-hidden="true" />
                    </button>
                  </span>
                </th>
                <td>{formatNumber(inhabitants, locale)}</td>
                <td className={styles.text}>
                  {nearest ? (
                    <Link href={pathOf({ page: "place", locale, slug: nearest.slug })}>
                      {nearest.name}
                    </Link>
                  ) : (
                    "–"
                  )}
                </td>
                <td>{nearest ? formatDistance(nearest.metres, locale) : "–"}</td>
                <td>{nearest ? formatTenths(nearest.minutes, locale) : "–"}</td>
                <td data-print="no">
                  {plan.length < MAX_PLAN && (
                    <Link
                      className={styles.action}
                      href={address.hrefWith({ plan: [...plan, planned] })}
                      aria-label={t(($) => $.gaps.planName, { name })}
                    >
                      <Plus size={18} aria-hidden="true" />
                    </Link>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}
