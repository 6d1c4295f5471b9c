import { expect, it } from "vitest";
import { normalise } from "./index.ts";
import { concept, contextOf } from "./testing.ts";

const context = contextOf({
  typologies: [concept("library", { codes: { "culture:type": ["Bibliothèque"] } })],
  functions: [concept("digital_mediation")],
});

const record = {
  ref: "7",
  name: "MEDIATHEQUE DE VILLENEUVE D ASCQ",
  country: "FR" as const,
  codes: [{ scheme: "culture:type", value: "bibliotheque" }],
  functions: ["digital_mediation"],
  municipalityCode: "59009",
  address: { line: "12 BIS AV DE LA PAIX, 59650 VILLENEUVE D ASCQ", postcode: "59650" },
  summary: { texts: { fr: "PrÃªt &amp; aide<br>sur place" }, origin: "source" as const },
  phone: "06 12 34 56 78 / 03 20 00 00 01",
  email: "Contact@Example.ORG",
  website: "www.mediatheque.fr/?utm_source=x",
  openingHours: { Tu: "9h-12h", We: "9h-12h" },
  identifiers: [{ scheme: "siret", value: "00000000000000" }],
};

it("makes a clean draft of a record", () => {
  expect(normalise(record, context)).toEqual({
    draft: {
      ref: "7",
      name: "Médiathèque de Villeneuve-d'Ascq",
      typologies: ["library"],
      functions: ["digital_mediation"],
      domains: [],
      labels: [],
      languages: [],
      access: [],
      costs: [],
      equipment: [],
      status: "unknown",
      summary: { texts: { fr: "Prêt & aide sur place" }, origin: "source" },
      address: {
        street: "Avenue de la Paix",
        houseNumber: "12 bis",
        postcode: "59650",
        locality: "Villeneuve-d'Ascq",
        country: "FR",
      },
      municipality: "FR-59009",
      side: "fr",
      position: [3.15, 50.63],
      precision: "locality",
      openingHours: "Tu-We 09:00-12:00",
      website: "https://www.mediatheque.fr/",
      phone: "+33320000001",
      email: "contact@example.org",
      identifiers: [],
      isOrganisation: false,
    },
  });
});

it("takes a position without precision for that of the address", () => {
  expect(normalise({ ...record, position: [3.16, 50.64] }, context)).toMatchObject({
    draft: { position: [3.16, 50.64], precision: "address" },
  });
});

it("gives the same draft when a draft is cleaned once more", () => {
  const once = normalise(record, context);
  if (!("draft" in once)) throw new Error("expected a draft");
  const { country, ...address } = once.draft.address;
  const again = { ...once.draft, country, address, municipality: undefined };
  expect(normalise(again, context)).toEqual(once);
});

it("changes nothing of the record it is given", () => {
  const before = structuredClone(record);
  normalise(record, context);
  expect(record).toEqual(before);
});

it("skips what is outside before it looks at anything else", () => {
  const elsewhere = { ...record, municipalityCode: "75056", typologies: ["no such key"] };
  expect(normalise(elsewhere, context)).toEqual({ skip: "outside the territory" });
});

it("skips what is none of our typologies", () => {
  expect(normalise({ ...record, codes: [] }, context)).toEqual({ skip: "no typology of ours" });
});

it("rejects a record whose name is empty, naming the field", () => {
  expect(normalise({ ...record, name: " <br> " }, context)).toEqual({
    rejection: expect.stringMatching(/^name: /),
  });
});
