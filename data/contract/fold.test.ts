import { expect, it } from "vitest";
import { fold } from "./fold.ts";

it("compares texts without case, accents, ligatures and punctuation", () => {
  expect(fold("Straße, Łódź & Ørsted")).toBe("strasse lodz orsted");
  expect(fold("  Tiers-lieux : Mons-en-Barœul ")).toBe("tiers lieux mons en baroeul");
});
