import { expect, it } from "vitest";
import { toRecordLink } from "./record-link.ts";

it.each([
  ["osm", "way/12", "https://www.openstreetmap.org/way/12"],
  ["ror", "02kzqn938", "https://ror.org/02kzqn938"],
  [
    "mediation-numerique",
    "Coop-numérique_1",
    "https://cartographie.societenumerique.gouv.fr/cartographie/Coop-num%C3%A9rique_1/details",
  ],
  ["mediation-numerique", "dora:10", undefined],
  ["bibliotheques", "59350", undefined],
])("finds the page of %s for %s", (source, record, page) => {
  expect(toRecordLink(source, record)).toBe(page);
});
