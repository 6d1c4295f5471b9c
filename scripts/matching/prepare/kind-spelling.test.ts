import { describe, expect, it } from "vitest";
import { spellKind } from "./kind-spelling.ts";

describe("spellKind", () => {
  it.each([
    ["mediateque", "mediatheque"],
    ["mediatheques", "mediatheque"],
    ["bibliotheqe", "bibliotheque"],
    ["bibliotheel", "bibliotheek"],
    ["mediatheque", "mediatheque"],
  ])("spells %s as %s", (word, spelled) => {
    expect(spellKind(word)).toBe(spelled);
  });

  it.each(["mairieux", "odette", "caf", "verhulst"])("leaves %s alone", (word) => {
    expect(spellKind(word)).toBe(word);
  });
});
