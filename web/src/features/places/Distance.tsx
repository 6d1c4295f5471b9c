import { minutesFor, type TravelMode } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatDistance } from "../../lib/format.ts";
import { modeLabel } from "../../lib/reach.ts";
import styles from "./Distance.module.css";

/** How far a place is in a straight line and, where one says how one goes, about how long it takes. */
export function Distance({ metres, mode }: { metres: number; mode: TravelMode | undefined }) {
  const { t } = useTranslation();
  const { t: say } = useTranslation("search");
  const locale = useLocale();
  return (
    <span className={styles.distance}>
      {t(($) => $.card.at, { distance: formatDistance(metres, locale) })}
      {mode && (
        <span className={styles.time}>
          {say(($) => $.near.about, {
            minutes: Math.ceil(minutesFor(metres, mode)),
            how: modeLabel(mode, say),
          })}
        </span>
      )}
    </span>
  );
}
