import { expect, it } from "vitest";
import { decodeTwice, repairEncoding } from "./encoding.ts";
import { contextOf } from "./testing.ts";

const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** What a program writes that takes UTF-8 for Windows-1252. */
const encodeTwice = (text: string) =>
  Array.from(Buffer.from(text), (byte) => HIGH[byte - 0x80] ?? String.fromCharCode(byte)).join("");

const TEXTS = [
  "Médiathèque",
  "Où l’été dure à Noël",
  "ÉCOLE D'ÉTÉ À ŒUVRER",
  "cœur – « çà et là »",
  "coöperatie Oekraïne ’s avonds",
  "10 €, n° 3…",
];

it.each(TEXTS)("restores %j", (text) => {
  expect(encodeTwice(text)).not.toBe(text);
  expect(decodeTwice(encodeTwice(text))).toBe(text);
});

it.each(TEXTS)("restores %j after two rounds of damage", (text) => {
  expect(decodeTwice(encodeTwice(encodeTwice(text)))).toBe(text);
});

it.each([...TEXTS, "CHÂTEAU", "Château d’Âge", "Ångström", "LE CAFÉ’S", "« LA CITÉ»", ""])(
  "leaves %j alone",
  (text) => {
    expect(decodeTwice(text)).toBe(text);
  },
);

it("restores an à whose no-break space was made a plain space", () => {
  expect(decodeTwice("Ã cÃ´tÃ© de la mairie, Ã  gauche")).toBe("à côté de la mairie, à  gauche");
});

it("repairs every text of a place", () => {
  const place = {
    ref: "1",
    name: "MÃ©diathÃ¨que",
    names: { fr: "MÃ©diathÃ¨que", nl: "CoÃ¶peratie" },
    summary: { texts: { fr: "lâ€™Ã©cole" }, origin: "source" as const },
    address: { line: "3 rue de lâ€™Ã‰glise", postcode: "59000" },
    website: "http://www.mÃ©mÃ©.fr",
  };
  expect(repairEncoding(place, contextOf())).toEqual({
    ref: "1",
    name: "Médiathèque",
    names: { fr: "Médiathèque", nl: "Coöperatie" },
    summary: { texts: { fr: "l’école" }, origin: "source" },
    address: { line: "3 rue de l’Église", postcode: "59000" },
    website: "http://www.mémé.fr",
  });
});
