import { minutesOf, type OpeningDay, type OpeningInterval } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { splitRest } from "../../lib/day-rest.ts";
import { formatTime } from "../../lib/format.ts";
import styles from "./DayTimes.module.css";

/** The opening times of one day, one to a line, each with its doubt or remark. */
export function DayTimes({ day }: { day: OpeningDay }) {
  const { t } = useTranslation("hours");
  const { intervals, exceptional, holiday } = day;
  const { timed, rest } = splitRest(intervals);
  if (intervals.length === 0) {
    const isException = exceptional && !holiday;
    return (
      <span className={styles.closed}>
        {isException ? t(($) => $.exceptionallyClosed) : t(($) => $.closed)}
      </span>
    );
  }
  const doubt = rest?.doubt && t(($) => $.maybe[rest.doubt ?? "unsaid"]);
  return (
    <ul className={styles.times}>
      {timed.map((interval) => (
        <li key={interval.from}>
          <Times {...interval} />
        </li>
      ))}
      {rest && doubt && (
        <li>
          {timed.length > 0 ? t(($) => $.otherwise, { doubt }) : doubt}
          <Remark {...rest} />
        </li>
      )}
    </ul>
  );
}

function Times(interval: OpeningInterval) {
  const { t } = useTranslation("hours");
  const [from, to] = [interval.from, interval.to].map((time) => formatTime(minutesOf(time)));
  if (interval.doubt === "open_end") {
    return (
      <>
        {t(($) => $.from, { time: from })} <Doubt {...interval} />
      </>
    );
  }
  return (
    <>
      <span className={styles.range}>
        {from}–{to}
      </span>{" "}
      <Doubt {...interval} />
      <Remark {...interval} />
    </>
  );
}

function Doubt({ doubt }: Pick<OpeningInterval, "doubt">) {
  const { t } = useTranslation("hours");
  return doubt && <span className={styles.doubt}>{t(($) => $.maybe[doubt])}</span>;
}

/** Words of the source, unless ours say the same. */
function Remark({ doubt, comment }: Pick<OpeningInterval, "doubt" | "comment">) {
  const { t } = useTranslation("hours");
  if (!comment || doubt === "appointment") return null;
  return <span className={styles.doubt}> {t(($) => $.quote, { text: comment })}</span>;
}
