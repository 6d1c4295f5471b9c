/**
 * https://statbel.fgov.be/nl/themas/bevolking/structuur-van-de-bevolking
 *
 * Statbel publishes inhabitants by municipality as a workbook only. The table by statistical sector is
 * plain text and counts the same persons (those who cannot be put in a sector are in one that ends in
 * ZZZZ), so what is read live is the sum of each municipality's sectors. The archive holds a CSV made
 * of the workbook: commas, a byte order mark, one file a year (the year is in its name). There, totals
 * stand between the municipalities: their codes end in 000, or begin with 2000 (the two provinces of
 * Brabant). Both are of 1 January; municipalities that merged later are added up.
 */
import { z } from "zod";
import { readCsv } from "../formats/csv.ts";
import type { SourceMunicipality } from "../said.ts";
import { defineFile, defineSource, type RawRecord, type Skip, type SourceBody } from "../source.ts";
import { decimal } from "./parts/fields.ts";
import { yearOfFile } from "./parts/file-year.ts";
import { LIVE_TABLE, readSectorTable } from "./parts/statbel-sectors.ts";
import { withFields } from "./parts/with-fields.ts";

const nisCode = z.string().regex(/^\d{5}$/);
const inhabitants = decimal.pipe(z.number().int().nonnegative());

/** One record for each municipality, with the totals of its sectors; rows that are cut stay as they are. */
function byMunicipality(body: SourceBody): RawRecord[] {
  const towns = new Map<unknown, { at: string; value: { TOTAL: unknown[] } }>();
  const broken: RawRecord[] = [];
  for (const row of readSectorTable(body)) {
    const { CD_REFNIS, TOTAL, year } = row.value as Record<string, unknown>;
    const town = towns.get(CD_REFNIS);
    if (Array.isArray(row.value)) broken.push(row);
    else if (town) town.value.TOTAL.push(TOTAL);
    else {
      const value = { CD_REFNIS, TOTAL: [TOTAL], year };
      towns.set(CD_REFNIS, { at: `${row.at} and on`, value });
    }
  }
  return [...towns.values(), ...broken];
}

export default defineSource({
  id: "population-belgium",
  kind: "municipalities",
  title: "Bevolking per gemeente",
  publisher: "Statbel",
  homepage: "https://statbel.fgov.be/nl/themas/bevolking/structuur-van-de-bevolking",
  licence: "CC-BY-4.0",
  attribution: "Statbel, Bevolking per gemeente",
  authority: "register",
  archiveFolder: "boundaries",
  files: [
    defineFile({
      archive: /^bevolking_per_gemeente-\d{4}\.csv$/,
      records: (body) =>
        withFields(readCsv(body, { delimiter: ",", columns: ["NIS code", "Totaal"] }), {
          year: yearOfFile(body),
        }),
      record: z.object({
        "NIS code": nisCode,
        Totaal: decimal.pipe(z.number().int().positive()),
        year: z.number(),
      }),
      convert: ({ "NIS code": code, Totaal: population, year }): SourceMunicipality | Skip =>
        /^2000|000$/.test(code)
          ? { skip: "not a municipality" }
          : { country: "BE", code, population, populationYear: year },
    }),
    defineFile({
      live: LIVE_TABLE,
      records: byMunicipality,
      record: z.object({ CD_REFNIS: nisCode, TOTAL: z.array(inhabitants), year: z.number() }),
      convert: ({ CD_REFNIS: code, TOTAL: sectors, year }): SourceMunicipality => ({
        country: "BE",
        code,
        population: sectors.reduce((sum, total) => sum + total, 0),
        populationYear: year,
      }),
    }),
  ],
});
