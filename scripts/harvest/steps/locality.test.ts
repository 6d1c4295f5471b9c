import { expect, it } from "vitest";
import { foldLocality, withoutCedex } from "./locality.ts";

it.each([
  ["VILLENEUVE D ASCQ", "Villeneuve-d’Ascq"],
  ["ST ANDRE LEZ LILLE", "Saint-André-lez-Lille"],
  ["Lys-lès-Lannoy", "LYS LEZ LANNOY"],
  ["ROUBAIX CEDEX 1", "Roubaix"],
])("takes %s and %s for the same locality", (one, other) => {
  expect(foldLocality(one)).toBe(foldLocality(other));
});

it("keeps localities apart that are not the same", () => {
  expect(foldLocality("Comines")).not.toBe(foldLocality("Comines-Warneton"));
});

it("removes the mark of business mail only", () => {
  expect(withoutCedex("Lille Cedex 9")).toBe("Lille");
  expect(withoutCedex("Cedexville")).toBe("Cedexville");
});
