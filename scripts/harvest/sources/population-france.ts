/**
 * https://geo.api.gouv.fr/decoupage-administratif/communes
 *
 * The API gives the municipal populations in force without their year. Those in force in a year
 * are of the census three years before, and the API takes them over in spring with the year's list
 * of communes. An archived answer has the census year in its name.
 */
import { z } from "zod";
import { readArray } from "../formats/json.ts";
import { defineFile, defineSource, type SourceBody } from "../source.ts";
import { yearOfFile } from "./parts/file-year.ts";
import { MEL_SIREN } from "./parts/mel.ts";
import { withFields } from "./parts/with-fields.ts";

const url = `https://geo.api.gouv.fr/epcis/${MEL_SIREN}/communes?fields=code,population`;

/** Census year of the populations that the API gives on this day. */
export function toCensusYear(day: Date): number {
  const takenOver = day.getUTCMonth() >= 3;
  return day.getUTCFullYear() - (takenOver ? 3 : 4);
}

const yearOf = (body: SourceBody) =>
  URL.canParse(body.name) ? toCensusYear(body.fetchedAt ?? new Date()) : yearOfFile(body);

export default defineSource({
  id: "population-france",
  kind: "municipalities",
  title: "Populations légales des communes",
  publisher: "Insee",
  homepage: "https://geo.api.gouv.fr/decoupage-administratif",
  licence: "etalab-2.0",
  attribution: "Insee, populations légales",
  authority: "register",
  archiveFolder: "boundaries",
  files: [
    defineFile({
      live: { url, format: "json", maxBytes: 5_000_000 },
      archive: /^population-communes-\d{4}\.json$/,
      records: (body) => withFields(readArray(body), { year: yearOf(body) }),
      record: z.object({
        code: z.string().regex(/^\d{5}$/),
        population: z.number().int().positive(),
        year: z.number(),
      }),
      convert: ({ code, population, year }) => ({
        country: "FR",
        code,
        population,
        populationYear: year,
      }),
    }),
  ],
});
