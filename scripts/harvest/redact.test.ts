import { expect, it } from "vitest";
import { redact } from "./redact.ts";

it.each([
  ['CP: found "anna.peeters@example.org"', 'CP: found "[e-mail]"'],
  ["line 3: 06 12 34 56 78 is no postcode", "line 3: [phone] is no postcode"],
  ["+32 470/12.34.56 and +33612345678", "[phone] and [phone]"],
  ["0470 12 34 56", "[phone]"],
])("hides what is personal in %j", (text, hidden) => {
  expect(redact(text)).toBe(hidden);
});

it.each([
  "https://example.org/20260902-111854/liste-fs-20240801.csv, line 12",
  "9000000000 bytes, more than the 50000000",
  "record 43493312300029, cell CRS3035RES200mN3086800E3840600",
  "run 20261126-180312-7f3a",
])("leaves %j", (text) => {
  expect(redact(text)).toBe(text);
});
