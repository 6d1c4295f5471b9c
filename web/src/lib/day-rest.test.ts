import type { OpeningInterval } from "@passerelle/data/contract";
import { expect, it } from "vitest";
import { splitRest } from "./day-rest.ts";

const open: OpeningInterval = { from: "09:00", to: "12:00", certain: true };
const asked = (from: string, to: string): OpeningInterval => ({
  from,
  to,
  certain: false,
  doubt: "appointment",
});

it("tells the times from what holds for all the rest of the day", () => {
  const [before, after] = [asked("00:00", "09:00"), asked("12:00", "24:00")];
  expect(splitRest([before, open, after])).toEqual({ timed: [open], rest: before });
  expect(splitRest([asked("00:00", "24:00")])).toEqual({
    timed: [],
    rest: asked("00:00", "24:00"),
  });
});

it("leaves a doubtful time of its own alone", () => {
  expect(splitRest([open, asked("14:00", "18:00")]).rest).toBeUndefined();
  expect(splitRest([{ ...open, from: "00:00", to: "24:00" }]).rest).toBeUndefined();
});
