import { expect, it } from "vitest";
import { plainText } from "./plain-text.ts";

it.each([
  ["\u00a0 L'Atelier \t du\u00a0 coin\r\n\n", "L'Atelier du coin"],
  ["5\u202f000\u00a0m²\u202f: un lieu", "5\u202f000\u00a0m²\u202f: un lieu"],
  ["Clic &amp; Fablab", "Clic & Fablab"],
  ["caf&#233; num&eacute;rique", "café numérique"],
  ["Aide :<br />\r\n\\- écrans<br>\\- claviers", "Aide : - écrans - claviers"],
  ["<h2>Le lieu</h2><p>Un <b>bel</b> endroit</p>", "Le lieu Un bel endroit"],
  ["<ul><li>coudre</li><li>souder</li></ul>", "- coudre - souder"],
  ['Voir <a href="https://example.org">le site</a>', "Voir le site"],
  ["moins < de 3 > que R&D", "moins < de 3 > que R&D"],
  ["me\u0301diathe\u0300que", "médiathèque"],
  ["Biblio\u00adthèque\u200b", "Bibliothèque"],
  ["Bibliothèque \\", "Bibliothèque"],
  ["\\*gratuit\\* \\(sur place\\)", "*gratuit* (sur place)"],
  ["\u2028", ""],
])("makes %j plain", (text, plain) => {
  expect(plainText(text)).toBe(plain);
});
