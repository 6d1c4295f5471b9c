import type { Clock } from "@passerelle/data/contract";

/**
 * A date whose local getters, the only ones that the library reads, give the clock, whatever the
 * time zone of this process.
 */
export function toLocalDate({ date, minutes }: Clock): Date {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(year, month - 1, day, 0, minutes);
}

/** The clock that the local getters of a date give. */
export function fromLocalDate(local: Date): Clock {
  const midnight = Date.UTC(local.getFullYear(), local.getMonth(), local.getDate());
  return {
    date: new Date(midnight).toISOString().slice(0, 10),
    minutes: local.getHours() * 60 + local.getMinutes(),
  };
}
