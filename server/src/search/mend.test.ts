import { describe, expect, it } from "vitest";
import { editDistance } from "./edit-distance.ts";
import { allowedErrors, mend } from "./mend.ts";

describe("editDistance", () => {
  it.each([
    ["kortijk", "kortrijk", 1, 1],
    ["roubiax", "roubaix", 1, 1],
    ["mediateq", "mediatheque", 3, 1],
    ["lille", "lille", 0, 0],
    ["abc", "xyz", 3, 3],
    ["", "lille", 5, 0],
  ])("from %j to %j: %i, to its beginning: %i", (typed, word, whole, beginning) => {
    expect(editDistance(typed, word)).toEqual({ whole, beginning });
  });
});

it("allows more errors in longer words, none in short ones and numbers", () => {
  expect(["bib", "lile", "tornai", "kortijk", "59000"].map(allowedErrors)).toEqual([0, 1, 1, 2, 0]);
});

describe("mend", () => {
  const known = (...words: [string, number][]) => words.map(([word, places]) => ({ word, places }));

  it("takes the nearest words, those of most places first", () => {
    const words = known(["lire", 1], ["lille", 145], ["loos", 9]);
    expect(mend("lile", words)).toEqual(["lille", "lire"]);
  });

  it("takes a word rather than the form that a language shortens it to", () => {
    expect(mend("mediateque", known(["mediathequ", 60], ["mediatheque", 60]))).toEqual([
      "mediatheque",
    ]);
  });

  it("reads half a word, and gives up where too much is wrong", () => {
    expect(mend("bibliotek", known(["bibliotheek", 60]))).toEqual(["bibliotheek"]);
    expect(mend("zzyzx", known(["lille", 145]))).toEqual([]);
  });
});
