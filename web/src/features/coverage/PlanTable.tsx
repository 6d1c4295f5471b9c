import type { PlannedPlace, SitingStep } from "@passerelle/data/contract";
import { Check, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { type Area, areaName } from "../../lib/areas.ts";
import { formatNumber } from "../../lib/format.ts";
import { formatShare } from "./format-share.ts";
import { Scroll } from "./Scroll.tsx";
import table from "./Table.module.css";

/** One place of a plan, and what can be done with it. */
type PlanRow = {
  step: SitingStep;
  /** As it stands in the address; absent for a proposal. */
  place?: PlannedPlace | undefined;
  number: number;
  /** Address of the page with the place removed, or with the proposal kept. */
  href: string;
};

type PlanTableProps = { caption: string; rows: PlanRow[]; areas: Area[] };

/** The places of a plan or the proposals, one after the other, with what each gains. */
export function PlanTable({ caption, rows, areas }: PlanTableProps) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const [first] = rows;
  const isPlan = first?.place !== undefined;
  return (
    <Scroll label={caption}>
      <table className={table.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.siting.number)}</th>
            <th scope="col" className={table.text}>
              {t(($) => $.siting.place)}
            </th>
            <th scope="col">{t(($) => $.siting.gain)}</th>
            <th scope="col">{t(($) => $.siting.share)}</th>
            <th scope="col" data-print="no">
              {isPlan ? t(($) => $.siting.remove) : t(($) => $.siting.keep)}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ step, place, number, href }) => {
            const name = areaName(areas, step.municipality);
            const position = [...step.position].reverse().join(", ");
            return (
              <tr key={number}>
                <th scope="row">{number}</th>
                <td className={table.text}>
                  {place && "position" in place
                    ? t(($) => $.siting.near, { name, position })
                    : name}
                </td>
                <td>{formatNumber(step.gain, locale)}</td>
                <td>{formatShare(step.share, locale)}</td>
                <td data-print="no">
                  <Link
                    className={table.action}
                    href={href}
                    aria-label={
                      isPlan
                        ? t(($) => $.siting.removeName, { number, name })
                        : t(($) => $.siting.keepName, { number, name })
                    }
                  >
                    {isPlan ? (
                      <X size={18} aria-hidden="true" />
                    ) : (
                      <Check size={18} aria-hidden="true" />
                    )}
                  </Link>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Scroll>
  );
}
