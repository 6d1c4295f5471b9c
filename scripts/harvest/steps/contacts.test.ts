import { expect, it } from "vitest";
import { dropContacts, withoutContactSentences, withoutContacts } from "./contacts.ts";
import { contextOf } from "./testing.ts";

it.each([
  ["Cowork du Port 06 12 34 56 78", "Cowork du Port"],
  ["Cowork du Port +33 (0)6 12 34 56 78", "Cowork du Port"],
  ["Digipunt 0475/12.34.56 Kortrijk", "Digipunt Kortrijk"],
  ["Digipunt +32 475 12 34 56", "Digipunt"],
  ["Atelier (camille.durand@example.org)", "Atelier"],
  ["mailto:camille.durand@example.org", ""],
])("takes contacts out of %j", (text, left) => {
  expect(withoutContacts(text)).toBe(left);
});

it.each([
  "12 rue du 11 Novembre 1918",
  "Espace 3000",
  "59000 Lille",
  "Les 24 heures 2026",
  "50.6292, 3.0573",
])("leaves %j", (text) => {
  expect(withoutContacts(text)).toBe(text);
});

it.each([
  ["Un lieu ouvert. Appelez le 06 12 34 56 78. Entrée libre.", "Un lieu ouvert. Entrée libre."],
  ["Un lieu ouvert. Contact : Camille, camille@example.org", "Un lieu ouvert."],
  ["Ateliers avec M. Durand le mardi. Entrée libre.", "Entrée libre."],
  ["Un lieu ouvert. Contact : Camille Durand. Entrée libre.", "Un lieu ouvert. Entrée libre."],
  ["Ateliers animés par Les Assembleurs.", "Ateliers animés par Les Assembleurs."],
  ["Animé par Jean-Luc de Vries le mardi.", ""],
  ["Mevr. Peeters helpt u. Elke dinsdag.", "Elke dinsdag."],
  ["Ouvert à tous ! 12 postes. Entrée libre.", "Ouvert à tous ! 12 postes. Entrée libre."],
])("drops the sentences that lead to a person from %j", (text, left) => {
  expect(withoutContactSentences(text)).toBe(left);
});

it("cleans what a source says and nothing that an editor wrote", () => {
  const place = {
    ref: "1",
    name: "Cowork 06 12 34 56 78",
    address: { street: "rue du Port (06 12 34 56 78)" },
    summary: { texts: { fr: "Appelez le 06 12 34 56 78." }, origin: "source" as const },
  };
  expect(dropContacts(place, contextOf())).toMatchObject({
    name: "Cowork",
    address: { street: "rue du Port" },
    summary: undefined,
  });
  const edited = { ...place, summary: { ...place.summary, origin: "editor" as const } };
  expect(dropContacts(edited, contextOf())).toBe(edited);
});
