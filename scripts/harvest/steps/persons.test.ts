import { expect, it } from "vitest";
import { leavePersonsOut } from "./persons.ts";
import type { WorkingPlace } from "./step.ts";
import { contextOf } from "./testing.ts";

const read = (place: Partial<WorkingPlace>) =>
  leavePersonsOut({ ref: "1", name: "Espace numérique de Flers", ...place }, contextOf());
const summary = (fr: string) => ({ texts: { fr }, origin: "source" as const });

it.each(["Mme Anna Peeters", "M. Jean Dupont, écrivain public", "Dhr. Peeters", "Monsieur Dupont"])(
  "leaves out %j",
  (name) => {
    expect(read({ name })).toEqual({ skip: "named after a person" });
  },
);

it.each(["Mairie de Flers", "Maison des Dames", "MJC", "Madame"])("keeps %j", (name) => {
  expect(read({ name })).toMatchObject({ name });
});

it.each([
  ["Ouvert à tous. Demandez M. Dupont à l'accueil. Gratuit.", "Ouvert à tous. Gratuit."],
  ["Ateliers. Sur rendez-vous au 06 12 34 56 78.", "Ateliers."],
  ["Ateliers ! Inscription : anna.peeters@gmail.com ou sur place.", "Ateliers !"],
  ["Bel naar 0470/12.34.56. Gratis.", "Gratis."],
  ["Un lieu ouvert. Contact : Camille, camille@example.org", "Un lieu ouvert."],
  ["Un lieu ouvert. Contact : Camille Durand. Entrée libre.", "Un lieu ouvert. Entrée libre."],
  ["Mevr. Peeters helpt u. Elke dinsdag.", "Elke dinsdag."],
  ["Gratuit. Animé par Jean-Luc de Vries le mardi.", "Gratuit."],
])("leaves the sentences out that tell of a person: %j", (fr, kept) => {
  expect(read({ summary: summary(fr) })).toMatchObject({ summary: { texts: { fr: kept } } });
});

it.each([
  "Écrivez à contact@flers.fr ou appelez le 03 20 00 00 01.",
  "Ateliers animés par Les Assembleurs.",
  "Ouvert à tous ! 12 postes. Entrée libre.",
])("keeps what is of no person: %j", (fr) => {
  expect(read({ summary: summary(fr) })).toMatchObject({ summary: { texts: { fr } } });
});

it("has no summary when nothing is left of it", () => {
  expect(read({ summary: summary("Mme Peeters : 06 12 34 56 78") })).toMatchObject({
    summary: undefined,
  });
});

it("takes the addressee off a street, and contacts off a name", () => {
  const address = { line: "chez Mme Peeters, 12 rue Madame Curie" };
  expect(read({ address, name: "Fablab (anna@peeters.be)" })).toMatchObject({
    address: { line: "12 rue Madame Curie" },
    name: "Fablab",
  });
});

it("leaves editors' words alone", () => {
  const edited = { texts: { fr: "Fondé par M. Dupont." }, origin: "editor" as const };
  expect(read({ summary: edited })).toMatchObject({ summary: edited });
});
