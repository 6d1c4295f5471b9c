import { addDays, type Opening, type OpeningInterval, readClock } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { openState } from "./open-state.ts";

const ZONE = "Europe/Paris";

const times = (from: string, to: string, doubt?: OpeningInterval["doubt"]): OpeningInterval => ({
  from,
  to,
  certain: doubt === undefined,
  ...(doubt && { doubt }),
});

/** Days from Wednesday 25 November on. */
function opening(...days: OpeningInterval[][]): Opening {
  return {
    days: days.map((intervals, index) => ({ date: addDays("2026-11-25", index), intervals })),
  };
}

const state = (known: Opening | undefined, at: string) =>
  openState(known, readClock(at, ZONE), ZONE);

describe("openState", () => {
  const office = opening(
    [times("09:00", "12:30"), times("14:00", "18:00")],
    [times("09:00", "18:00")],
    [],
  );

  it("says until when", () => {
    expect(state(office, "2026-11-25T10:00")).toMatchObject({
      is: "open",
      until: { date: "2026-11-25", minutes: 750 },
      isClosing: false,
    });
  });

  it("warns within the last hour, and not before", () => {
    expect(state(office, "2026-11-25T11:29")).toMatchObject({ isClosing: false });
    expect(state(office, "2026-11-25T11:30")).toMatchObject({ isClosing: true });
  });

  it("says when it opens: later today, on another day, after the known days", () => {
    expect(state(office, "2026-11-25T12:30")).toEqual({
      is: "closed",
      opens: { date: "2026-11-25", minutes: 840 },
    });
    expect(state(office, "2026-11-25T20:00")).toEqual({
      is: "closed",
      opens: { date: "2026-11-26", minutes: 540 },
    });
    expect(state({ ...office, next: "2027-04-01T10:00" }, "2026-11-27T08:00")).toEqual({
      is: "closed",
      opens: { date: "2027-04-01", minutes: 600 },
    });
    expect(state(office, "2026-11-27T08:00")).toEqual({ is: "closed", opens: undefined });
  });

  it("goes on past midnight", () => {
    const bar = opening([times("18:00", "26:00")], []);
    expect(state(bar, "2026-11-26T01:30")).toMatchObject({
      is: "open",
      until: { date: "2026-11-26", minutes: 120 },
      isClosing: true,
    });
    expect(state(bar, "2026-11-26T02:00")).toMatchObject({ is: "closed" });
  });

  it("knows no end of what is open day and night", () => {
    const always = opening([times("00:00", "24:00")], [times("00:00", "24:00")]);
    expect(state(always, "2026-11-26T23:50")).toMatchObject({ is: "open", isClosing: false });
    expect(state(always, "2026-11-26T23:50")).toHaveProperty("until", undefined);
  });

  it("calls nothing open or closed that is in doubt, and looks for what is certain", () => {
    const fallback = opening(
      [
        times("00:00", "09:00", "appointment"),
        times("09:00", "12:00"),
        times("12:00", "24:00", "appointment"),
      ],
      [times("00:00", "09:00", "appointment"), times("09:00", "12:00")],
    );
    expect(state(fallback, "2026-11-25T15:00")).toMatchObject({
      is: "doubtful",
      doubt: "appointment",
      opens: { date: "2026-11-26", minutes: 540 },
    });
    expect(state(fallback, "2026-11-25T10:00")).toMatchObject({ is: "open" });
  });

  it("says when the next opening itself is in doubt", () => {
    expect(state(opening([], [times("09:00", "12:00", "holiday")]), "2026-11-25T15:00")).toEqual({
      is: "closed",
      opens: { date: "2026-11-26", minutes: 540, doubt: "holiday" },
    });
  });

  it("is unknown without hours, and outside the days that an old answer tells", () => {
    expect(state(undefined, "2026-11-25T10:00")).toEqual({ is: "unknown" });
    expect(state(office, "2026-11-28T00:00")).toEqual({ is: "unknown" });
    expect(state(office, "2026-11-24T23:59")).toEqual({ is: "unknown" });
  });
});
