import type { HarvestRun } from "@passerelle/data/contract";
import { expect, it } from "vitest";
import { collectForm, compareForms } from "./form.ts";
import { findShrinkage } from "./shrunk.ts";

const lastGood: HarvestRun = {
  source: "osm",
  status: "ok",
  ...{ read: 90, created: 10, updated: 20, unchanged: 70, withdrawn: 5, skipped: {}, rejected: 0 },
};

it.each([
  [100, undefined, false],
  [70, undefined, false],
  [69, undefined, true],
  [0, undefined, true],
  [55, 0.5, false],
  [49, 0.5, true],
])("%i of 100 records with a setting of %j: held is %j", (valid, maxFall, held) => {
  const found = findShrinkage({ id: "osm", maxFall }, valid, lastGood, "run-1");
  expect(found !== undefined).toBe(held);
});

it("says how much is gone and how to go on", () => {
  expect(findShrinkage({ id: "osm" }, 40, lastGood, "run-1")).toMatch(
    /^40 valid records, 60 % fewer than the 100 of .*pnpm harvest osm --from run-1 --accept$/,
  );
});

it("has nothing to compare a first run with", () => {
  expect(findShrinkage({ id: "osm" }, 0, undefined, "run-1")).toBeUndefined();
});

function formOf(records: unknown[], codes: [string, string][] = []) {
  const collected = collectForm();
  for (const record of records) collected.addRecord(record);
  for (const [scheme, value] of codes) collected.addCode(scheme, value);
  return collected.form();
}

it("reports columns that come and go, those of GeoJSON features too", () => {
  const before = formOf([
    { id: 1, tel: "" },
    { id: 2, properties: { nis: "1" } },
  ]);
  const now = formOf([{ id: 1, phone: "" }, { properties: { code: "1" } }, ["a", "b"], null]);
  expect(compareForms(before, now)).toEqual([
    'new column: "phone", "properties.code"',
    'column gone: "properties.nis", "tel"',
  ]);
  expect(compareForms(undefined, now)).toEqual([]);
});

it("reports codes that come and go, and those that the taxonomy does not have", () => {
  const before = formOf(
    [],
    [
      ["mednum:cost", "Gratuit"],
      ["mednum:cost", "Ancien"],
    ],
  );
  const now = formOf(
    [],
    [
      ["mednum:cost", "Payant"],
      ["mednum:cost", "Gratuit"],
      ["x:y", "Z"],
    ],
  );
  expect(compareForms(before, now)).toEqual([
    'new code of mednum:cost: "Payant"',
    'code of mednum:cost gone: "Ancien"',
    'new code of x:y: "Z (not in the taxonomy)"',
  ]);
});

it("takes a scheme of very many values for no list", () => {
  const codes = Array.from({ length: 300 }, (_, n): [string, string] => ["free:text", `${n}`]);
  expect(formOf([], codes).codes).toEqual({});
});

it("names ten and counts the others", () => {
  const record = Object.fromEntries(Array.from({ length: 13 }, (_, n) => [`column ${n}`, ""]));
  expect(compareForms(formOf([]), formOf([record]))[0]).toMatch(/ and 3 more$/);
});
