import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatWeekday } from "../../lib/format.ts";
import { type DayHours, toOpeningWeek } from "../../lib/opening-week.ts";
import styles from "./OpeningHours.module.css";

/** The week as a table when it is regular, else as the source writes it. */
export function OpeningHours({ openingHours }: { openingHours: string | undefined }) {
  const { t } = useTranslation();
  const locale = useLocale();
  if (!openingHours) return <p>{t(($) => $.place.hoursUnknown)}</p>;
  if (openingHours.trim() === "24/7") return <p>{t(($) => $.place.always)}</p>;
  const week = toOpeningWeek(openingHours);
  if (!week) {
    return (
      <p>
        {t(($) => $.place.hoursPlain)} <span className={styles.plain}>{openingHours}</span>
      </p>
    );
  }
  const rows: [label: string, hours: DayHours][] = week.days.map((hours, day) => [
    formatWeekday(day, locale),
    hours,
  ]);
  if (week.publicHolidays) rows.push([t(($) => $.place.publicHolidays), week.publicHolidays]);
  return (
    <table className={styles.week}>
      <tbody>
        {rows.map(([label, hours]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              {hours === undefined && (
                <span className={styles.notSaid}>{t(($) => $.place.notSaid)}</span>
              )}
              {hours?.length === 0 && t(($) => $.place.closed)}
              {hours?.map((range) => (
                <span key={range} className={styles.range}>
                  {range}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
