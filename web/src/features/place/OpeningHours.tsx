import type { Place } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { OpenMark } from "../../components/OpenMark.tsx";
import { useClock } from "../../lib/use-clock.ts";
import { ComingChanges } from "./ComingChanges.tsx";
import { ContactWays } from "./ContactWays.tsx";
import { OpeningDays } from "./OpeningDays.tsx";
import styles from "./OpeningHours.module.css";

const DAYS_IN_WEEK = 7;

/** Whether the place is open, the days to come, and the hours as the source writes them. */
export function OpeningHours({ place }: { place: Place }) {
  const { t } = useTranslation("hours");
  const { date: today } = useClock();
  const { opening, openingHours } = place;
  const days = opening?.days.filter(({ date }) => date >= today) ?? [];
  if (!openingHours || !opening || days.length === 0) {
    return (
      <>
        <p>{t(($) => $.unknown)}</p>
        {openingHours && (
          <p>
            {opening ? t(($) => $.raw) : t(($) => $.unreadable)}{" "}
            <q className={styles.raw}>{openingHours}</q>
          </p>
        )}
        <ContactWays place={place} />
      </>
    );
  }
  return (
    <>
      <p className={styles.now}>
        <OpenMark place={place} />
      </p>
      <OpeningDays days={days.slice(0, DAYS_IN_WEEK)} today={today} />
      {opening.varies && <p className={styles.note}>{t(($) => $.varies)}</p>}
      <ComingChanges days={days.slice(DAYS_IN_WEEK)} />
      <details className={styles.source}>
        <summary>{t(($) => $.raw)}</summary>
        <code className={styles.raw}>{openingHours}</code>
      </details>
    </>
  );
}
