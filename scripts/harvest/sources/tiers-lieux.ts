/**
 * https://github.com/anct-carto/mission_coworking
 *
 * A survey of 2019 that is no longer kept up: places may have closed, so their status is unknown.
 * `TYPO` has two values or none. `GEOCOD` is the address that a geocoder understood, empty where
 * the survey gave the position itself; `PRECISION` is the geocoder's score from 0 to 1, on some
 * rows from 0 to 9. `CP` is 0 where unknown.
 */
import type { Precision } from "@passerelle/data/contract";
import { z } from "zod";
import { readCsv } from "../formats/csv.ts";
import { defineFile, defineSource } from "../source.ts";
import { decimal, requiredText, text } from "./parts/fields.ts";
import { toPosition } from "./parts/position.ts";

export default defineSource({
  id: "tiers-lieux",
  kind: "places",
  title: "Base des tiers-lieux de la Mission Coworking",
  publisher: "Commissariat général à l'égalité des territoires (CGET)",
  homepage: "https://github.com/anct-carto/mission_coworking",
  licence: "etalab-2.0",
  attribution: "CGET, Mission Coworking, 2019",
  authority: "directory",
  files: [
    defineFile({
      live: {
        url: "https://raw.githubusercontent.com/anct-carto/mission_coworking/HEAD/CGET_TiersLieux_2019.csv",
        format: "csv",
        maxBytes: 10_000_000,
      },
      archive: /^CGET_TiersLieux_\d{4}\.csv$/,
      records: (body) =>
        readCsv(body, { delimiter: ",", columns: ["ID", "NOM_TL", "TYPO", "LAT", "LONG"] }),

      record: z.object({
        ID: requiredText,
        NOM_TL: requiredText,
        ADRESSE: text,
        CP: text,
        INSEECOM: text,
        NOMCOM: text,
        WEB: text,
        TYPO: text,
        LAT: decimal,
        LONG: decimal,
        GEOCOD: text,
        PRECISION: text,
        MAIL: text,
      }),

      convert: (row) => ({
        ref: row.ID,
        name: row.NOM_TL,
        country: "FR",
        ...(row.TYPO
          ? { codes: [{ scheme: "cget:typo", value: row.TYPO }] }
          : { typologies: ["other_third_place"] }),
        address: {
          line: row.ADRESSE,
          postcode: row.CP === "0" ? undefined : row.CP,
          locality: row.NOMCOM,
        },
        municipalityCode: row.INSEECOM,
        position: toPosition(row.LONG, row.LAT),
        precision: toPrecision(row),
        website: row.WEB,
        email: row.MAIL,
        status: "unknown",
        date: "2019",
      }),
    }),
  ],
});

/** A geocoded address without a number is a street; a poor score may be another street altogether. */
function toPrecision(row: {
  GEOCOD?: string | undefined;
  NOMCOM?: string | undefined;
  PRECISION?: string | undefined;
}): Precision {
  if (row.GEOCOD === undefined || row.GEOCOD === "PLACE A LA MAIN") return "address";
  if (row.GEOCOD === row.NOMCOM) return "city";
  if (Number(row.PRECISION) < 0.6) return "locality";
  return /^\d/.test(row.GEOCOD) ? "address" : "street";
}
