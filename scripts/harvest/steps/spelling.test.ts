import { expect, it } from "vitest";
import { capitaliseOpening, restoreAccents, spellMunicipality } from "./spelling.ts";

it.each([
  ["Mediatheque Municipale", "Médiathèque Municipale"],
  ["Mediathèque et bibliotheques", "Médiathèque et bibliothèques"],
  ["ECOLE NUMERIQUE", "ÉCOLE NUMÉRIQUE"],
  ["Croix Rouge Francaise", "Croix Rouge Française"],
  ["mediatheque.example.org", "mediatheque.example.org"],
  ["Autoecole Bibliotheek", "Autoecole Bibliotheek"],
])("puts the accents back in %j: %j", (name, accented) => {
  expect(restoreAccents(name)).toBe(accented);
});

it.each([
  ["mairie de Lys", "Mairie de Lys"],
  ["france services Loos", "France services Loos"],
  ["médiathèque", "Médiathèque"],
  ["blenderlab", "blenderlab"],
  ["imec Kortrijk", "imec Kortrijk"],
])("begins %j as %j", (name, begun) => {
  expect(capitaliseOpening(name)).toBe(begun);
});

it.each([
  ["france services LILLE", { fr: "Lille", nl: "Rijsel" }, "france services Lille"],
  ["MAIRIE VILLENEUVE D ASCQ", { fr: "Villeneuve-d'Ascq" }, "MAIRIE Villeneuve-d'Ascq"],
  ["CCAS ST-ANDRE-LEZ-LILLE", { fr: "Saint-André-lez-Lille" }, "CCAS Saint-André-lez-Lille"],
  ["Médiathèque d'ANNOEULLIN", { fr: "Annœullin" }, "Médiathèque d'Annœullin"],
  ["ATHENA", { fr: "Ath", nl: "Aat" }, "ATHENA"],
  ["un don à Don", { fr: "Don" }, "un don à Don"],
])("spells the municipality in %j", (text, names, spelled) => {
  expect(spellMunicipality(text, names)).toBe(spelled);
});
