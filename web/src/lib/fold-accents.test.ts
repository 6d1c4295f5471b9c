import { expect, it } from "vitest";
import { foldAccents } from "./fold-accents.ts";

it("finds a name however it is typed", () => {
  expect(foldAccents(" Éstaimpuis ")).toBe("estaimpuis");
  expect(foldAccents("Villeneuve-d’Ascq")).toBe(foldAccents("villeneuve d'ascq"));
});
