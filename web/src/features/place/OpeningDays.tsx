import type { OpeningDay } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatDayName } from "../../lib/format.ts";
import { DayNote } from "./DayNote.tsx";
import { DayTimes } from "./DayTimes.tsx";
import styles from "./OpeningDays.module.css";

/** The days as a table; those that are not as usual say their date. */
export function OpeningDays({ days, today }: { days: OpeningDay[]; today: string }) {
  const { t } = useTranslation("hours");
  const locale = useLocale();
  return (
    <table className={styles.days}>
      <caption className="visually-hidden">{t(($) => $.week)}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t(($) => $.day)}</th>
          <th scope="col">{t(($) => $.times)}</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => {
          const isUnusual = day.exceptional || day.holiday !== undefined;
          return (
            <tr key={day.date} aria-current={day.date === today ? "date" : undefined}>
              <th scope="row">
                <time dateTime={day.date} className={styles.day}>
                  {formatDayName(
                    day.date,
                    locale,
                    isUnusual ? { day: "numeric", month: "long" } : {},
                  )}
                </time>
                {day.date === today && <span className={styles.today}>{t(($) => $.today)}</span>}
              </th>
              <td>
                <DayTimes day={day} />
                <DayNote day={day} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
