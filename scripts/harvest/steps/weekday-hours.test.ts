import { expect, it } from "vitest";
import { hoursOfWeek } from "./weekday-hours.ts";

it.each([
  ["09:00 - 12:00 / 13:30 - 17:00", "09:00-12:00,13:30-17:00"],
  ["9h-12h30 14h00-17h", "09:00-12:30,14:00-17:00"],
  ["9h/12h - 14h/17h", "09:00-12:00,14:00-17:00"],
  ["de 9h à 12h et de 14h à 17h30", "09:00-12:00,14:00-17:30"],
  ["van 9u tot 12u30", "09:00-12:30"],
  ["9.00 – 12.00", "09:00-12:00"],
  ["9-12, 14-18", "09:00-12:00,14:00-18:00"],
  ["13:30 - 17:00 / 09:00 - 12:00", "09:00-12:00,13:30-17:00"],
  ["09:00 - 11:00 / 11:00 - 12:00", "09:00-12:00"],
  ["09:00 - 12:00 / 09:00 - 12:00", "09:00-12:00"],
  ["00:00 - 00:00 / 09:00 - 12:00", "09:00-12:00"],
  ["14:00 - 24:00", "14:00-24:00"],
  ["9h-12h (sur rendez-vous)", '09:00-12:00 "sur rendez-vous"'],
  ["op afspraak 9u-12u", '09:00-12:00 "sur rendez-vous"'],
])("reads %j as %s", (text, hours) => {
  expect(hoursOfWeek({ Mo: text })).toBe(`Mo ${hours}`);
});

it.each([
  "les semaines paires de 9h à 12h",
  "09:00 - 12:00 / 10:00 - 17:00",
  "12:00 - 09:00",
  "09:00 - 25:00",
  "09:75 - 12:00",
  "9h",
  "le matin",
])("calls a day unknown, not closed, when it says %j", (text) => {
  expect(hoursOfWeek({ Mo: text, Tu: "9h-12h" })).toBe("Mo unknown; Tu 09:00-12:00");
});

it.each(["", "Fermé", "gesloten", "-", "00:00 - 00:00"])(
  "leaves out a day that says %j",
  (text) => {
    expect(hoursOfWeek({ Mo: "9h-12h", Tu: text })).toBe("Mo 09:00-12:00");
  },
);

it("groups equal days", () => {
  const [long, short] = ["9h-12h 14h-17h", "9h-12h"];
  expect(
    hoursOfWeek({ Mo: long, Tu: long, We: short, Th: long, Fr: long, Sa: short, Su: "fermé" }),
  ).toBe("Mo-Tu,Th-Fr 09:00-12:00,14:00-17:00; We,Sa 09:00-12:00");
});

it("tells a day by appointment from a closed one", () => {
  expect(hoursOfWeek({ Mo: "9h-12h", We: "Sur RDV" })).toBe(
    'Mo 09:00-12:00; We unknown "sur rendez-vous"',
  );
});

it("says nothing when no day has hours", () => {
  expect(hoursOfWeek({ Mo: "", Tu: "fermé", We: "le matin" })).toBeUndefined();
});
