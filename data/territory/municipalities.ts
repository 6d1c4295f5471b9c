import { z } from "zod";
import type { Municipality } from "../contract/index.ts";
import municipalitiesFile from "./municipalities.json" with { type: "json" };
import { municipalityEntrySchema } from "./schema.ts";

/** A municipality with the codes and names that help to recognise it in the records of sources. */
export type TerritoryMunicipality = Municipality & z.infer<typeof municipalityEntrySchema>;

/** Every municipality of the territory, by country and national code. */
export const municipalities: TerritoryMunicipality[] = z
  .array(municipalityEntrySchema)
  .parse(municipalitiesFile)
  .map((entry) => ({ key: `${entry.country}-${entry.code}`, ...entry }));
