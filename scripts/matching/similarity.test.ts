import { describe, expect, it } from "vitest";
import { wordSimilarity, wordsSimilarity } from "./similarity.ts";

describe("wordSimilarity", () => {
  it("forgives one letter in a long word and none in a short one", () => {
    expect(wordSimilarity("mediatheque", "mediateque")).toBeGreaterThan(0.9);
    expect(wordSimilarity("rose", "rase")).toBe(0);
  });

  it("takes an initial for most of a word", () => {
    expect(wordSimilarity("g", "georges")).toBe(0.7);
  });

  it("never takes one number for another", () => {
    expect(wordSimilarity("1", "12")).toBe(0);
    expect(wordSimilarity("11112", "11111")).toBe(0);
  });
});

describe("wordsSimilarity", () => {
  it("does not mind the order of words", () => {
    expect(wordsSimilarity(["verhulst", "odette"], ["odette", "verhulst"])).toBe(1);
  });

  it("sees a name that is written as one word", () => {
    expect(wordsSimilarity(["co", "fabrique"], ["cofabrique"])).toBe(1);
  });

  it("puts a name that holds the other between like and unlike", () => {
    const similarity = wordsSimilarity(["vigie"], ["vigie", "marquise"]);
    expect(similarity).toBeGreaterThan(0.6);
    expect(similarity).toBeLessThan(0.95);
  });

  it("gives first names in common little weight", () => {
    expect(wordsSimilarity(["jean", "verhulst"], ["jean", "delattre"])).toBeLessThan(0.5);
  });
});
