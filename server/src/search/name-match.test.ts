import { expect, it } from "vitest";
import type { Query } from "./interpret.queries.ts";
import { matchName } from "./name-match.ts";

const query = (text: string, mended: string[] = []): Query => ({
  text,
  meant: text,
  words: text
    .split(" ")
    .map((typed) => ({ typed, forms: [], mended, beginnings: mended.length ? mended : [typed] })),
});
const fitOf = (text: string, name: string) => matchName(query(text), [name])?.fit ?? 0;

it("ranks the very name before its beginning, and that before a later word", () => {
  expect(fitOf("lille", "Lille")).toBe(1);
  expect(fitOf("lill", "Lille")).toBeGreaterThan(fitOf("lille", "Marquette-lez-Lille"));
  expect(fitOf("atelier de fabrication", "Atelier de fabrication")).toBe(1);
  expect(fitOf("paris", "Lille")).toBe(0);
});

it("takes the first of the names that fit alike, and a mended one for less", () => {
  expect(matchName(query("lib"), ["Library", "Libraries"])?.name).toBe("Library");
  expect(matchName(query("rijsel"), ["Lille", "Rijsel"])?.name).toBe("Rijsel");
  expect(matchName(query("lile", ["lille"]), ["Lille"])?.fit).toBe(0.9);
});
