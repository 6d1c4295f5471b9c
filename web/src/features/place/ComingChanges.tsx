import type { OpeningDay } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatDayName } from "../../lib/format.ts";
import { DayNote } from "./DayNote.tsx";
import { DayTimes } from "./DayTimes.tsx";
import styles from "./OpeningHours.module.css";

/** Days beyond the table that are not as usual: closures, public holidays, other hours. */
export function ComingChanges({ days }: { days: OpeningDay[] }) {
  const { t } = useTranslation("hours");
  const locale = useLocale();
  const unusual = days.filter(
    ({ exceptional, intervals }) =>
      exceptional || intervals.some(({ doubt }) => doubt === "holiday"),
  );
  if (unusual.length === 0) return null;
  return (
    <div>
      <h3 className={styles.later}>{t(($) => $.later)}</h3>
      <dl className={styles.changes}>
        {unusual.map((day) => (
          <div key={day.date}>
            <dt>{formatDayName(day.date, locale, { day: "numeric", month: "long" })}</dt>
            <dd>
              <DayTimes day={day} />
              <DayNote day={day} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
