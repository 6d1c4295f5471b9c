import type { Concept, Taxonomy } from "@passerelle/data/contract";
import type { Polygon } from "geojson";
import { type IndexedMunicipality, indexMunicipalities } from "./municipality-index.ts";
import type { StepContext } from "./step.ts";

/** A square of about 4 km around a centre, in degrees. */
function squareAround([longitude, latitude]: [number, number]): Polygon {
  const [west, east] = [longitude - 0.03, longitude + 0.03];
  const [south, north] = [latitude - 0.02, latitude + 0.02];
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: "Polygon", coordinates: [corners] };
}

/** A few municipalities of three sides for the tests of the steps; all but Silly have a shape. */
export const MUNICIPALITIES: IndexedMunicipality[] = [
  {
    key: "FR-59350",
    country: "FR",
    code: "59350",
    names: { fr: "Lille", nl: "Rijsel" },
    side: "fr",
    postcodes: ["59000", "59160", "59800"],
    formerCodes: ["59355"],
    localities: ["Lomme", "Hellemmes"],
    centre: [3.05, 50.63],
    shape: squareAround([3.05, 50.63]),
  },
  {
    key: "FR-59128",
    country: "FR",
    code: "59128",
    names: { fr: "Capinghem" },
    side: "fr",
    postcodes: ["59160"],
    centre: [2.96, 50.645],
    shape: squareAround([2.96, 50.645]),
  },
  {
    key: "FR-59009",
    country: "FR",
    code: "59009",
    names: { fr: "Villeneuve-d'Ascq" },
    side: "fr",
    postcodes: ["59491", "59493", "59650"],
    centre: [3.15, 50.63],
    shape: squareAround([3.15, 50.63]),
  },
  {
    key: "BE-34022",
    country: "BE",
    code: "34022",
    names: { nl: "Kortrijk", fr: "Courtrai" },
    side: "vlaanderen",
    centre: [3.26, 50.83],
    shape: squareAround([3.26, 50.83]),
  },
  {
    key: "BE-51068",
    country: "BE",
    code: "51068",
    names: { fr: "Silly", nl: "Opzullik" },
    side: "wallonie",
    formerCodes: ["55039"],
    centre: [3.959, 50.648],
  },
];

/** A concept of the taxonomy with the same label in every language. */
export function concept(key: string, rules: Pick<Concept, "osm" | "codes"> = {}): Concept {
  const label = { fr: key, nl: key, en: key };
  return { key, label, synonyms: { fr: [], nl: [], en: [] }, icon: "circle", ...rules };
}

/** A context of the municipalities above and the concepts given. */
export function contextOf(concepts: Partial<Taxonomy> = {}): StepContext {
  const none: Taxonomy = {
    groups: [],
    functions: [],
    typologies: [],
    domains: [],
    labels: [],
    languages: [],
    access: [],
    costs: [],
    equipment: [],
    statuses: [],
  };
  return {
    taxonomy: { ...none, ...concepts },
    municipalities: indexMunicipalities(MUNICIPALITIES),
  };
}
