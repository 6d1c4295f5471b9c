import { expect, it } from "vitest";
import { markWords } from "./mark-words.ts";

const marked = (text: string, ...beginnings: string[]) =>
  markWords(text, beginnings)
    .map((stretch) => (stretch.isMarked ? `[${stretch.text}]` : stretch.text))
    .join("");

it.each([
  ["Médiathèque d’Ascq", ["mediath", "ascq"], "[Médiath]èque d’[Ascq]"],
  ["Manœuvre", ["manoeu"], "[Manœu]vre"],
  ["La Fabrique", ["brique"], "La Fabrique"],
  ["Fab Fablab", ["fab", "fabl"], "[Fab] [Fabl]ab"],
  ["Sint-Niklaas", ["niklaas"], "Sint-[Niklaas]"],
  ["Lille", [], "Lille"],
])("marks the beginnings of words in %s", (text, beginnings, expected) => {
  expect(marked(text, ...beginnings)).toBe(expected);
});

it("gives the whole text back", () => {
  const text = "« L’atelier », 59000 Lille";
  expect(
    markWords(text, ["atel", "59"])
      .map((stretch) => stretch.text)
      .join(""),
  ).toBe(text);
});
