import { z } from "zod";
import { type Locale, localized, type Municipality } from "../contract/index.ts";
import municipalitiesFile from "./municipalities.json" with { type: "json" };
import { municipalityEntrySchema } from "./schema.ts";

/** A municipality with the codes and names that help to recognise it in the records of sources. */
export type TerritoryMunicipality = Municipality & z.infer<typeof municipalityEntrySchema>;

/** Every municipality of the territory, by country and national code. */
export const municipalities: TerritoryMunicipality[] = z
  .array(municipalityEntrySchema)
  .parse(municipalitiesFile)
  .map((entry) => ({ key: `${entry.country}-${entry.code}`, ...entry }));

const byKey = new Map(municipalities.map((municipality) => [municipality.key, municipality]));

/** Name of a municipality in the language, else in its own; undefined outside the territory. */
export function municipalityName(key: string, locale: Locale): string | undefined {
  const municipality = byKey.get(key);
  return municipality && localized(municipality.names, locale)?.text;
}
