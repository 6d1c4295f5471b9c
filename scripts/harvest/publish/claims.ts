import type { Draft, PlaceSource } from "@passerelle/data/contract";
import { fold } from "@passerelle/data/contract";
import { groupOf, taxonomy } from "@passerelle/data/taxonomy";
import type { claims, shownPlaces } from "@passerelle/server/db/schema";

type Claim = typeof claims.$inferSelect;
type Shown = typeof shownPlaces.$inferSelect;

/** Fields of a draft that are claims about the place; the rest describes the record. */
const CLAIMED = [
  "name",
  "names",
  "typologies",
  "functions",
  "domains",
  "labels",
  "status",
  "summary",
  "address",
  "municipality",
  "side",
  "position",
  "precision",
  "openingHours",
  "website",
  "phone",
  "email",
  "identifiers",
] as const satisfies (keyof Draft)[];

type ClaimedFields = Pick<Draft, (typeof CLAIMED)[number]>;

/** What one record says of its place, one claim per field that it knows. */
export function claimsOf(
  placeId: string,
  { source, record, draft }: Pick<PlaceSource, "source" | "record"> & { draft: Draft },
): Claim[] {
  return CLAIMED.flatMap((field) => {
    const value = draft[field];
    if (value === undefined) return [];
    return [{ placeId, field, sourceId: source, ref: record, value, date: draft.date ?? null }];
  });
}

/** The values to show: of two claims of one field, the more recently dated one. */
export function chooseValues(all: Claim[]): ClaimedFields {
  const oldestFirst = [...all].sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
  return Object.fromEntries(
    oldestFirst.map(({ field, value }) => [field, value]),
  ) as unknown as ClaimedFields;
}

/** The row that visitors see. */
export function toShownRow(
  fields: ClaimedFields,
  place: { placeId: string; slug: string; organisationId: string | null; updatedAt: Date },
): Shown {
  const { position, names, summary, openingHours, website, phone, email, ...rest } = fields;
  return {
    ...rest,
    ...place,
    group: mainGroupOf(fields.typologies),
    names: names ?? null,
    summary: summary ?? null,
    position: `SRID=4326;POINT(${position.join(" ")})`,
    openingHours: openingHours ?? null,
    website: website ?? null,
    phone: phone ?? null,
    email: email ?? null,
    sortName: fold(fields.name),
    searchText: searchTextOf(fields),
  };
}

/** The group of the first typology: it gives the colour on the map. */
function mainGroupOf([typology = ""]: string[]): string {
  const group = groupOf(typology);
  if (!group) throw new Error(`Typology "${typology}" has no group in data/taxonomy`);
  return group.key;
}

/** Names, address, summaries and the labels of what the place is and offers, in every language. */
function searchTextOf({ name, names, address, summary, typologies, functions }: ClaimedFields) {
  const concepts = [...taxonomy.typologies, ...taxonomy.functions]
    .filter(({ key }) => typologies.includes(key) || functions.includes(key))
    .flatMap(({ label, synonyms }) => [...Object.values(label), ...Object.values(synonyms).flat()]);
  const parts = [
    name,
    ...Object.values(names ?? {}),
    address.street,
    address.postcode,
    address.locality,
    ...Object.values(summary?.texts ?? {}),
    ...concepts,
  ];
  return fold(parts.filter(Boolean).join(" "));
}
