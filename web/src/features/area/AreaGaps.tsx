import type { Gaps } from "@passerelle/data/contract";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { SHEET_MINUTES } from "../../lib/area-sheet-queries.ts";
import type { Area } from "../../lib/areas.ts";
import { formatNumber } from "../../lib/format.ts";
import { pathOf } from "../../lib/routes.ts";
import { formatTenths } from "../coverage/format-share.ts";
import styles from "./AreaGaps.module.css";

type AreaGapsProps = {
  gaps: Pick<Gaps, "inhabitants" | "municipalities">;
  areas: Area[];
};

/** Where those without any place within reach live, the most inhabitants first. */
export function AreaGaps({ gaps, areas }: AreaGapsProps) {
  const { t } = useTranslation("area");
  const locale = useLocale();
  const id = useId();
  const { inhabitants, municipalities } = gaps;
  const nameOf = (key = "") => areas.find((area) => area.key === key)?.name ?? key;
  return (
    <section className={styles.gaps} aria-labelledby={id}>
      <h2 id={id}>{t(($) => $.gaps.title)}</h2>
      {inhabitants === 0 ? (
        <p>{t(($) => $.gaps.none, { minutes: SHEET_MINUTES })}</p>
      ) : (
        <p>
          {t(($) => $.gaps.lead, {
            inhabitants: formatNumber(inhabitants, locale),
            minutes: SHEET_MINUTES,
          })}
        </p>
      )}
      <ul className={styles.towns}>
        {municipalities.map(({ municipalities: [town], inhabitants: people, nearest }) => (
          <li key={town}>
            {t(($) => $.gaps.line, {
              municipality: nameOf(town),
              inhabitants: formatNumber(people, locale),
            })}
            {nearest && (
              <>
                {" – "}
                {t(($) => $.gaps.nearest, { minutes: formatTenths(nearest.minutes, locale) })}{" "}
                <Link href={pathOf({ page: "place", locale, slug: nearest.slug })}>
                  {nearest.name}
                </Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
