import { addDays, OPEN_VALUES, readClock, writeClock } from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import { useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useClock } from "../../lib/use-clock.ts";
import type { Home } from "../../lib/use-home.ts";
import { OpenOption } from "./OpenOption.tsx";
import styles from "./OpenOptions.module.css";
import { FILTERS_FORM_ID } from "./SearchForm.tsx";

/** Tomorrow at two in the afternoon, when most doors that open at all are open. */
const DEFAULT_MINUTES = 14 * 60;

/** Open at a day and time of the visitor's choice, on the clock of the territory. */
export function OpenAtOption({ home }: { home: Home }) {
  const { t } = useTranslation("hours");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const clock = useClock();
  const { filters } = home.state;
  const isWord = OPEN_VALUES.some((value) => value === filters.open);
  const chosen =
    filters.open && !isWord ? writeClock(readClock(filters.open, territory.timeZone)) : undefined;
  const proposed = writeClock({ date: addDays(clock.date, 1), minutes: DEFAULT_MINUTES });

  // the browser keeps a half-typed time only in a field that React leaves alone
  useEffect(() => {
    const input = field.current;
    if (input && chosen && input !== document.activeElement) input.value = chosen;
  }, [chosen]);

  function go(open: string | undefined, options?: { replace: boolean }) {
    if (open) home.go({ filters: { ...filters, open } }, options);
  }

  return (
    <div className={styles.at}>
      <OpenOption
        value="at"
        label={t(($) => $.at)}
        isChosen={chosen !== undefined}
        onChoose={() => go(field.current?.value || proposed)}
      />
      <div className={styles.when}>
        <label htmlFor={id}>{t(($) => $.atLabel)}</label>
        <input
          ref={field}
          id={id}
          className="field"
          type="datetime-local"
          name="at"
          form={FILTERS_FORM_ID}
          defaultValue={chosen ?? proposed}
          onChange={(event) => go(event.target.value, { replace: true })}
        />
      </div>
    </div>
  );
}
