import OpeningHours from "opening_hours";
import { expect, it } from "vitest";
import { readOpeningHours } from "./opening-hours.ts";
import type { WorkingPlace } from "./step.ts";
import { contextOf } from "./testing.ts";

const read = (openingHours: WorkingPlace["openingHours"]) => {
  const place = readOpeningHours({ ref: "1", name: "x", openingHours }, contextOf());
  return "skip" in place ? place : place.openingHours;
};

it.each([
  ["Mo-Fr 09:00-12:00,13:30-17:30; Sa 09:00-12:00"],
  ["Mo-Fr 09:00-12:00,13:30-17:30; Tu 09:00-12:00,14:30-17:30"],
  ["We-Fr 13:30-18:00; Sa 10:00-13:00,13:00-18:00"],
  ["Mo-Fr 07:00-11:00; Tu,Th off"],
  ["24/7"],
  ["Mo-Fr 10:00-18:00; PH off"],
  ["Mo 17:00-02:00"],
  ['Mo 09:00-12:00 "sur rendez-vous"'],
  ["Mo-Fr 9:00-12:00;Sa 10:00-12:00", "Mo-Fr 09:00-12:00; Sa 10:00-12:00"],
])("keeps %j", (value, kept = value) => {
  expect(read(value)).toBe(kept);
});

it("lets a later rule replace an earlier one for its day", () => {
  const kept = read("Mo-Fr 09:00-12:00,13:30-17:30; Tu 09:00-12:00,14:30-17:30");
  const hours = new OpeningHours(String(kept), null);
  expect(hours.getState(new Date("2026-03-02T14:00:00"))).toBe(true);
  expect(hours.getState(new Date("2026-03-03T14:00:00"))).toBe(false);
});

it.each([
  "Permanence lundi au jeudi de 9h30 - 12h",
  "Lundi : 8h30-12h ; Mardi à Vendredi : 8h30-12h/14h-17h",
  "Th 08:30-12:00-13:30",
  "Mo-Fr",
  "Mo-Fr 09:00",
  "sur rendez-vous",
  "Mo-Su closed",
  "off",
  "?",
  "",
])("drops %j", (value) => {
  expect(read(value)).toBeUndefined();
});

it("reads one text per weekday", () => {
  const day = "09:00 - 12:00 / 13:30 - 17:00";
  expect(read({ Mo: day, Tu: day, We: "Fermé", Th: day, Fr: "sur rdv" })).toBe(
    'Mo-Tu,Th 09:00-12:00,13:30-17:00; Fr unknown "sur rendez-vous"',
  );
});

it("does not call a day closed whose hours are unknown", () => {
  const kept = read({ Mo: "le matin", Tu: "9h-12h" });
  const hours = new OpeningHours(String(kept), null);
  expect(hours.getUnknown(new Date("2026-03-02T10:00:00"))).toBe(true);
});
