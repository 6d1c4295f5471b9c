/**
 * https://ec.europa.eu/eurostat/web/gisco/geodata/population-distribution/population-grids
 *
 * Inhabitants of the 2021 census by cells of 1 km, both sides of the border alike, in one CSV of
 * about five million lines inside a ZIP of hundreds of megabytes that hardly changes; the CSV's own
 * name says the year and the version. Cells far from here are passed over line by line. A confidential figure is empty or negative.
 */
import { z } from "zod";
import { readGridCsv } from "../formats/grid-csv.ts";
import type { SourceCell } from "../said.ts";
import { defineFile, defineSource, type Skip, type SourceBody } from "../source.ts";
import { decimal } from "./parts/fields.ts";
import { yearOfFile } from "./parts/file-year.ts";
import { cellCode } from "./parts/grid-cell.ts";
import { withFields } from "./parts/with-fields.ts";

const SIDE = 1_000;
const CSV = /^ESTAT_Census_\d{4}_V\w*\.csv$/;

export default defineSource({
  id: "population-grid-europe",
  kind: "population",
  title: "Census grid 2021",
  publisher: "Eurostat",
  homepage:
    "https://ec.europa.eu/eurostat/web/gisco/geodata/population-distribution/population-grids",
  licence: "CC-BY-4.0",
  attribution: "Eurostat (GISCO), Census grid 2021",
  authority: "register",
  archiveFolder: "population",
  isSlow: true,
  files: [
    defineFile({
      live: {
        url: "https://gisco-services.ec.europa.eu/census/2021/Eurostat_Census-GRID_2021_V3.zip",
        format: "zip",
        member: CSV,
        // other members, such as the GeoPackage, are not unpacked
        maxBytes: 2_000_000_000,
      },
      archive: CSV,
      records: (body: SourceBody) =>
        withFields(readGridCsv(body, { delimiter: ",", columns: ["GRD_ID", "T"] }), {
          year: yearOfFile(body),
        }),
      record: z.object({ GRD_ID: cellCode, T: decimal, year: z.number() }),
      convert: ({ GRD_ID: cell, T: inhabitants = -1, year }): SourceCell | Skip => {
        if (cell.side !== SIDE) return { skip: "not a cell of 1 km" };
        if (inhabitants < 0) return { skip: "confidential" };
        if (inhabitants === 0) return { skip: "nobody lives there" };
        return { ...cell, inhabitants, year };
      },
    }),
  ],
});
