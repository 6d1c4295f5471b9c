import { expect, it } from "vitest";
import { contextOf, MUNICIPALITIES } from "./testing.ts";
import { tidyTexts } from "./tidy-text.ts";

const villeneuve = MUNICIPALITIES[2];
const tidy = (place: object) =>
  tidyTexts({ ref: "1", name: "x", municipality: villeneuve, ...place }, contextOf());

it.each([
  ["MEDIATHEQUE DE VILLENEUVE D ASCQ", "Médiathèque de Villeneuve-d'Ascq"],
  ["france services VILLENEUVE-D'ASCQ", "France services Villeneuve-d'Ascq"],
  ["ECOLE  NATIONALE &amp; FABLAB", "École Nationale & Fablab"],
  ["Mediatheque Till l'Espiegle", "Médiathèque Till l'Espiegle"],
  ["<p></p>", ""],
])("writes the name %j as %j", (name, tidied) => {
  expect(tidy({ name, names: { fr: name } })).toMatchObject({
    name: tidied,
    ...(tidied && { names: { fr: tidied } }),
  });
});

it("leaves the capitals of an editor's names alone", () => {
  const summary = { texts: { fr: "Un lieu" }, origin: "editor" };
  expect(tidy({ name: " COM N DESIGN", summary })).toMatchObject({ name: "COM N DESIGN" });
});

it("makes summaries plain and leaves their capitals alone", () => {
  const summary = {
    texts: { fr: "OUVERT <b>le soir</b>\n\nET le jour", nl: " " },
    origin: "source",
  };
  expect(tidy({ summary })).toMatchObject({
    summary: { texts: { fr: "OUVERT le soir ET le jour" }, origin: "source" },
  });
  expect(tidy({ summary: { texts: { fr: "<br>" }, origin: "source" } })).toMatchObject({
    summary: undefined,
  });
});

it("leaves out empty parts of an address and cleans its locality", () => {
  expect(
    tidy({ address: { line: " ", postcode: " 59650 ", locality: "FLERS BOURG CEDEX" } }),
  ).toMatchObject({
    address: { postcode: "59650", locality: "Flers Bourg" },
  });
});
