import { expect, it } from "vitest";
import { decodeText, lineAt } from "./text.ts";

const body = (...parts: (string | number[])[]) => ({
  name: "places.csv",
  bytes: Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from(part))),
  ),
});

it("removes the byte order mark", () => {
  expect(decodeText(body([0xef, 0xbb, 0xbf], "médiathèque"))).toBe("médiathèque");
});

it("names the byte and the line at which a file stops being UTF-8", () => {
  const latin1 = body("nom\nm", [0xe9], "diathèque\n");
  expect(() => decodeText(latin1)).toThrow("places.csv, line 2: not UTF-8 at byte 5");
});

it("refuses a file that ends inside a character", () => {
  expect(() => decodeText(body("caf", [0xc3]))).toThrow("not UTF-8 at byte 3");
});

it.each(["<!DOCTYPE html><p>Page introuvable", "\n  <html lang='fr'>"])(
  "refuses the web page %j",
  (page) => {
    expect(() => decodeText(body(page))).toThrow("places.csv: HTML instead of data");
  },
);

it("refuses an empty file", () => {
  expect(() => decodeText(body("\n "))).toThrow("places.csv: the file is empty");
});

it("counts lines from 1", () => {
  const bytes = Buffer.from("a\nb\nc");
  expect([0, 1, 2, 4].map((offset) => lineAt(bytes, offset))).toEqual([1, 1, 2, 3]);
});
