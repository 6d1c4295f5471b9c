import { describe, expect, it } from "vitest";
import {
  formatDate,
  formatDistance,
  formatList,
  formatPhone,
  formatWebAddress,
  formatWeekday,
} from "./format.ts";

/** Intl's spaces differ in kind from one version to the next. */
const plain = (text: string) => text.replace(/\s/g, " ");

describe("formatDistance", () => {
  it("says metres when near and kilometres when far, with no false precision", () => {
    expect(plain(formatDistance(352, "fr"))).toBe("350 m");
    expect(plain(formatDistance(949, "fr"))).toBe("950 m");
    expect(plain(formatDistance(2449, "fr"))).toBe("2,4 km");
    expect(plain(formatDistance(23_700, "en"))).toBe("24 km");
  });
});

describe("formatDate", () => {
  it("is as precise as the date", () => {
    expect(formatDate("2024-03-05T23:30:00Z", "fr")).toBe("5 mars 2024");
    expect(formatDate("2023-11", "nl")).toBe("november 2023");
    expect(formatDate("2022", "en")).toBe("2022");
  });

  it("writes the first of a month as French does", () => {
    expect(formatDate("2024-08-01", "fr")).toBe("1er août 2024");
    expect(formatDate("2021-01", "fr")).toBe("janvier 2021");
    expect(formatDate("2024-08-01", "nl")).toBe("1 augustus 2024");
  });

  it("leaves what is no date alone", () => {
    expect(formatDate("s.d.", "fr")).toBe("s.d.");
  });
});

describe("formatList", () => {
  it("joins names as each language does", () => {
    expect(formatList(["a", "b", "c"], "fr")).toBe("a, b et c");
    expect(formatList(["a", "b"], "nl")).toBe("a en b");
  });
});

describe("formatWeekday", () => {
  it("starts on Monday", () => {
    expect(formatWeekday(0, "fr")).toBe("lundi");
    expect(formatWeekday(6, "nl")).toBe("zondag");
  });
});

describe("formatPhone", () => {
  it("groups French and Belgian numbers", () => {
    expect(formatPhone("+33320335353")).toBe("+33 3 20 33 53 53");
    expect(formatPhone("+3256123456")).toBe("+32 56 12 34 56");
    expect(formatPhone("+3221234567")).toBe("+32 2 123 45 67");
  });

  it("leaves other numbers alone", () => {
    expect(formatPhone("+442071234567")).toBe("+442071234567");
    expect(formatPhone("+3211")).toBe("+3211");
  });
});

describe("formatWebAddress", () => {
  it("leaves out what nobody types", () => {
    expect(formatWebAddress("https://www.example.org/a/")).toBe("example.org/a");
    expect(formatWebAddress("http://example.org")).toBe("example.org");
  });
});
