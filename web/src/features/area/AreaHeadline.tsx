import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { type AreaFigures, SHEET_MINUTES } from "../../lib/area-sheet-queries.ts";
import { formatNumber } from "../../lib/format.ts";
import { formatShare, formatTenths } from "../coverage/format-share.ts";
import styles from "./AreaHeadline.module.css";

type AreaHeadlineProps = {
  figures: AreaFigures;
  /** How many places are in the area. */
  places: number;
};

/** Who has a place within reach, and what the border does to it. */
export function AreaHeadline({ figures, places }: AreaHeadlineProps) {
  const { t } = useTranslation("area");
  const locale = useLocale();
  const { inhabitants, reached, share, borderEffect, median } = figures;
  const { closed, difference } = borderEffect;
  return (
    <div className={styles.headline}>
      <p className={styles.main}>
        <strong className={styles.share}>{formatShare(share, locale)}</strong>{" "}
        {t(($) => $.sheet.headline, { minutes: SHEET_MINUTES })}
      </p>
      <p>
        {t(($) => $.sheet.reached, {
          reached: formatNumber(reached, locale),
          inhabitants: formatNumber(inhabitants, locale),
        })}
      </p>
      <p>{t(($) => $.sheet.places, { count: places, formatted: formatNumber(places, locale) })}</p>
      {median !== undefined && (
        <p>{t(($) => $.sheet.median, { minutes: formatTenths(median, locale) })}</p>
      )}
      <p>
        {difference.reached > 0
          ? t(($) => $.sheet.border, {
              share: formatShare(closed.share, locale),
              difference: formatNumber(difference.reached, locale),
            })
          : t(($) => $.sheet.noBorder)}
      </p>
    </div>
  );
}
