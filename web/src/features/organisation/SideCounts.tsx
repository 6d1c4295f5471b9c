import type { Place } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatNumber } from "../../lib/format.ts";
import { sideLabel } from "../../lib/territory.ts";
import styles from "./SideCounts.module.css";
import { countBySide } from "./sites.ts";

/** How many places an organisation has on each side of the border. */
export function SideCounts({ places }: { places: Place[] }) {
  const { t } = useTranslation();
  const { t: tClaims } = useTranslation("claims");
  const locale = useLocale();
  return (
    <ul className={styles.sides} aria-label={tClaims(($) => $.organisation.sides)}>
      {countBySide(places).map(({ side, count }) => (
        <li key={side}>
          {t(($) => $.results.count, { count, formatted: formatNumber(count, locale) })}
          {" – "}
          <span className={styles.side}>{sideLabel(side, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
