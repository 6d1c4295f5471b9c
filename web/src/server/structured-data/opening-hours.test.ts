import { expect, it } from "vitest";
import { openingHoursOf } from "./opening-hours.ts";

it("says the hours of a plain week, each day and span", () => {
  expect(openingHoursOf("Mo 09:00-12:00,14:00-24:00; Su off")).toEqual([
    expect.objectContaining({
      dayOfWeek: "https://schema.org/Monday",
      opens: "09:00",
      closes: "12:00",
    }),
    expect.objectContaining({
      dayOfWeek: "https://schema.org/Monday",
      opens: "14:00",
      closes: "23:59",
    }),
  ]);
});

it("says nothing of hours that a week cannot hold", () => {
  expect(openingHoursOf("Jul-Aug Mo 09:00-12:00")).toBeUndefined();
  expect(openingHoursOf(undefined)).toBeUndefined();
});
