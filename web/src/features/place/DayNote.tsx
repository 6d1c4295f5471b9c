import type { OpeningDay } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import styles from "./DayTimes.module.css";

/** Why a day is not as usual: the public holiday, the closure, the source's own reason. */
export function DayNote({ day }: { day: OpeningDay }) {
  const { t } = useTranslation("hours");
  const { holiday, exceptional, comment, intervals } = day;
  const change =
    intervals.length > 0 ? t(($) => $.exceptionalHours) : t(($) => $.exceptionallyClosed);
  const notes = [
    holiday && t(($) => $.holidays[holiday]),
    exceptional && !holiday && change,
    comment && t(($) => $.quote, { text: comment }),
  ].filter(Boolean);
  return notes.length > 0 && <span className={styles.doubt}> {notes.join(", ")}</span>;
}
