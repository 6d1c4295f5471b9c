import { expect, it } from "vitest";
import { readPhone } from "./phone.ts";
import { contextOf } from "./testing.ts";

const read = (phone: string, country?: "FR" | "BE") =>
  readPhone({ ref: "1", name: "x", phone, country }, contextOf());

it.each([
  ["03 20 00 00 01", "FR", "+33320000001"],
  ["03.20.00.00.01", "FR", "+33320000001"],
  ["0320000001", "FR", "+33320000001"],
  ["+33 (0)3 20 00 00 01", "FR", "+33320000001"],
  ["0033320000001", "FR", "+33320000001"],
  ["0 320 00 00 01", "FR", "+33320000001"],
  ["03 20 00 00 01 / 03 20 00 00 02", "FR", "+33320000001"],
  ["06 12 34 56 78 ou 03 20 00 00 01", "FR", "+33320000001"],
  ["03 20 00 00 01 (poste 12)", "FR", "+33320000001"],
  ["09 72 00 00 01", "FR", "+33972000001"],
  ["0800 00 00 01", "FR", "+33800000001"],
  ["056/23.98.11", "BE", "+3256239811"],
  ["069 88 12 34; 0475 12 34 56", "BE", "+3269881234"],
  ["+32 56 23 98 11", "FR", "+3256239811"],
  ["+32 56 23 98 11", undefined, "+3256239811"],
] as const)("reads %j in %s as %s", (phone, country, e164) => {
  expect(read(phone, country)).toMatchObject({ phone: e164 });
});

it.each([
  ["06 12 34 56 78", "FR"],
  ["+33 7 56 78 90 12", "FR"],
  ["0475 12 34 56", "BE"],
  ["0892 00 00 01", "FR"],
  ["0902 12 345", "BE"],
  ["3949", "FR"],
  ["03 20 00", "FR"],
  ["sur demande", "FR"],
  ["03 20 00 00 01", undefined],
  ["", "FR"],
] as const)("drops %j in %s", (phone, country) => {
  expect(read(phone, country)).toMatchObject({ phone: undefined });
});
