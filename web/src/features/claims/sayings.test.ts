import { describe, expect, it } from "vitest";
import { sayingsOf } from "./sayings.ts";
import { testWords } from "./testing.ts";

const fr = testWords("fr");
const nl = testWords("nl");

describe("sayingsOf", () => {
  it("says a name in each language it has", () => {
    expect(sayingsOf("names", { fr: "Bibliothèque", nl: "Bibliotheek" }, fr)).toEqual([
      { text: "Bibliothèque", lang: "fr", note: "français" },
      { text: "Bibliotheek", lang: "nl", note: "néerlandais" },
    ]);
  });

  it("says a text in the visitor's language, else which language and hand it is from", () => {
    const summary = { texts: { fr: "Atelier ouvert." }, origin: "machine" };
    expect(sayingsOf("summary", summary, fr)).toEqual([
      { text: "Atelier ouvert.", lang: "fr", note: "Traduction automatique, non relue." },
    ]);
    expect(sayingsOf("summary", summary, nl)[0]?.note).toMatch(/^Frans, Automatisch/);
  });

  it("says an address in one line", () => {
    const address = { street: "Rue du Quai", houseNumber: "12", locality: "Lille", country: "FR" };
    expect(sayingsOf("address", address, nl)).toEqual([
      { text: "12 Rue du Quai, Lille, Frankrijk" },
    ]);
  });

  it("says a position latitude first, as people write it", () => {
    const value = { position: [3.39, 50.6], precision: "street" };
    expect(sayingsOf("position", value, fr)).toEqual([
      { text: "50.6000, 3.3900", note: "position de la rue" },
    ]);
  });

  it.each([
    ["typologies", ["fablab", "lost_key"], ["Fablab", "lost key"]],
    ["status", "active", ["En activité"]],
    ["openingHours", "Sa 10:00-12:00", ["samedi 10:00–12:00"]],
    ["website", "https://www.example.org/a/", ["example.org/a"]],
    ["phone", "+3269123456", ["+32 69 12 34 56"]],
    ["email", "info@example.org", ["info@example.org"]],
    ["identifiers", [{ scheme: "siren", value: "123 456 789" }], ["SIREN 123456789"]],
  ] as const)("says %s as the page does", (field, value, texts) => {
    expect(sayingsOf(field, value, fr).map(({ text }) => text)).toEqual(texts);
  });
});
