/**
 * https://statbel.fgov.be/nl/themas/bevolking/structuur-van-de-bevolking
 *
 * Comma CSV with a byte order mark, one file a year (the year is in its name), population on
 * 1 January. Totals stand between the municipalities: their codes end in 000, or begin with 2000
 * (the two provinces of Brabant). Statbel publishes the table as a workbook only, so there is no
 * live file to read: the CSV is put in the archive by hand.
 */
import { z } from "zod";
import { readCsv } from "../formats/csv.ts";
import type { SourceMunicipality } from "../said.ts";
import { defineFile, defineSource, type Skip } from "../source.ts";
import { decimal } from "./parts/fields.ts";
import { yearOfFile } from "./parts/file-year.ts";
import { withFields } from "./parts/with-fields.ts";

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
        "NIS code": z.string().regex(/^\d{5}$/),
        Totaal: decimal.pipe(z.number().int().positive()),
        year: z.number(),
      }),
      convert: ({ "NIS code": code, Totaal: population, year }): SourceMunicipality | Skip =>
        /^2000|000$/.test(code)
          ? { skip: "not a municipality" }
          : { country: "BE", code, population, populationYear: year },
    }),
  ],
});
