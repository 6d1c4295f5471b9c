import { describe, expect, it } from "vitest";
import { testWords } from "./testing.ts";
import { weekText } from "./week-text.ts";

const en = testWords("en");

describe("weekText", () => {
  it("puts days in a row with the same hours together", () => {
    expect(weekText("Mo-We,Fr 9:00-12:00,14:00-18:00; Sa 10:00-12:00; Su off; PH off", en)).toBe(
      "Monday–Wednesday 09:00–12:00, 14:00–18:00 · Friday 09:00–12:00, 14:00–18:00 · " +
        "Saturday 10:00–12:00 · Sunday closed · public holidays closed",
    );
  });

  it("says day and night in words", () => {
    expect(weekText("24/7", en)).toBe("Open day and night, every day");
  });

  it("leaves what is no week as the source writes it", () => {
    expect(weekText("Mo-Fr 09:00-17:00; Jul off", en)).toBe("Mo-Fr 09:00-17:00; Jul off");
  });
});
