import { expect, it } from "vitest";
import { localName, usualName } from "./local-name.ts";

const LIBRARY = { name: "Bibliotheek", names: { nl: "Bibliotheek", fr: "Bibliothèque" } };

it("takes the name in the visitor's language", () => {
  expect(localName(LIBRARY, "fr")).toEqual({ text: "Bibliothèque", lang: "fr" });
});

it("tells the language of the usual name where a source does", () => {
  expect(localName(LIBRARY, "en")).toEqual({ text: "Bibliotheek", lang: "nl" });
  expect(usualName(LIBRARY)).toEqual({ text: "Bibliotheek", lang: "nl" });
  expect(localName({ name: "Quindo" }, "en")).toEqual({ text: "Quindo" });
});
