import { z } from "zod";

/** An organisation of the registry, whichever version of its schema it came in. */
export type RorRecord = {
  id: string;
  status: string;
  /** Lower case: `education`, `facility`, `company`... */
  types: string[];
  displayName: string;
  /** Every name, acronyms and aliases included. */
  allNames: string[];
  /** Official names with their ISO 639 language. */
  labels: { language: string | null; name: string }[];
  /** The city's name and position in degrees: the registry knows nothing finer. */
  city: { name: string; longitude: number; latitude: number; countryCode: string };
  website?: string;
  wikidata?: string;
  modified?: string;
};

const common = { id: z.url(), status: z.string(), types: z.array(z.string()) };

const version1 = z
  .object({
    ...common,
    name: z.string(),
    aliases: z.array(z.string()),
    labels: z.array(z.object({ label: z.string(), iso639: z.string().nullable() })),
    links: z.array(z.string()),
    addresses: z.tuple([z.object({ lat: z.number(), lng: z.number(), city: z.string() })]),
    country: z.object({ country_code: z.string() }),
    external_ids: z.object({
      Wikidata: z.object({ preferred: z.string().nullish(), all: z.array(z.string()) }).optional(),
    }),
  })
  .transform(
    ({ addresses: [{ lat, lng, city }], external_ids: { Wikidata }, ...record }): RorRecord => ({
      id: record.id,
      status: record.status,
      types: record.types.map((type) => type.toLowerCase()),
      displayName: record.name,
      allNames: [record.name, ...record.aliases, ...record.labels.map(({ label }) => label)],
      labels: record.labels.map(({ label, iso639 }) => ({ language: iso639, name: label })),
      city: { name: city, longitude: lng, latitude: lat, countryCode: record.country.country_code },
      website: record.links[0],
      wikidata: Wikidata?.preferred ?? Wikidata?.all[0],
    }),
  );

const version2 = z
  .object({
    ...common,
    names: z
      .array(
        z.object({ value: z.string(), lang: z.string().nullable(), types: z.array(z.string()) }),
      )
      .min(1),
    links: z.array(z.object({ type: z.string(), value: z.string() })),
    locations: z.tuple(
      [
        z.object({
          geonames_details: z.object({
            name: z.string(),
            lat: z.number(),
            lng: z.number(),
            country_code: z.string(),
          }),
        }),
      ],
      z.unknown(),
    ),
    external_ids: z.array(
      z.object({ type: z.string(), preferred: z.string().nullable(), all: z.array(z.string()) }),
    ),
    admin: z.object({ last_modified: z.object({ date: z.string() }) }),
  })
  .transform((record): RorRecord => {
    const { geonames_details: city } = record.locations[0];
    const named = (type: string) => record.names.filter(({ types }) => types.includes(type));
    const wikidata = record.external_ids.find(({ type }) => type === "wikidata");
    return {
      id: record.id,
      status: record.status,
      types: record.types,
      displayName: (named("ror_display")[0] ?? record.names[0])?.value ?? "",
      allNames: record.names.map(({ value }) => value),
      labels: named("label").map(({ lang, value }) => ({ language: lang, name: value })),
      city: {
        name: city.name,
        longitude: city.lng,
        latitude: city.lat,
        countryCode: city.country_code,
      },
      website: record.links.find(({ type }) => type === "website")?.value,
      wikidata: wikidata?.preferred ?? wikidata?.all[0],
      modified: record.admin.last_modified.date,
    };
  });

/** A record of schema 1, which alone has `addresses`, or 2. */
export const rorRecordSchema = z.looseObject({}).transform((value, context) => {
  const result = ("addresses" in value ? version1 : version2).safeParse(value);
  if (result.success) return result.data;
  // a plain union would not say which field is wrong
  for (const { path, message } of result.error.issues) {
    context.addIssue({ code: "custom", path, message });
  }
  return z.NEVER;
});
