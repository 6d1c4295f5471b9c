import type { OpeningDay } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import styles from "./DayTimes.module.css";

/** Why a day is not as usual: the public holiday, other hours, the source's own reason. */
export function DayNote({ day }: { day: OpeningDay }) {
  const { t } = useTranslation("hours");
  const { holiday, exceptional, comment, intervals } = day;
  const isChanged = exceptional && !holiday && intervals.length > 0;
  const notes = [
    holiday && t(($) => $.holidays[holiday]),
    isChanged && t(($) => $.exceptionalHours),
    comment && t(($) => $.quote, { text: comment }),
  ].filter(Boolean);
  return notes.length > 0 && <span className={styles.doubt}> {notes.join(", ")}</span>;
}
