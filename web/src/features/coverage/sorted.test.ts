import { expect, it } from "vitest";
import { sorted } from "./sorted.ts";

const ROWS = [
  { name: "Élouges", minutes: 12 },
  { name: "Ath", minutes: undefined },
  { name: "Zulte", minutes: 3 },
];
const cellOf = (row: (typeof ROWS)[number], column: "name" | "minutes") => row[column];
const namesBy = (column: "name" | "minutes", isDescending: boolean) =>
  sorted(ROWS, cellOf, { column, isDescending }, "fr").map(({ name }) => name);

it("sorts names as the language does", () => {
  expect(namesBy("name", false)).toEqual(["Ath", "Élouges", "Zulte"]);
});

it("sorts numbers both ways, what is missing always last", () => {
  expect(namesBy("minutes", false)).toEqual(["Zulte", "Élouges", "Ath"]);
  expect(namesBy("minutes", true)).toEqual(["Élouges", "Zulte", "Ath"]);
});
