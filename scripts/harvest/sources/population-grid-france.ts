/**
 * https://www.insee.fr/fr/statistiques/8735162 (Filosofi 2021, carreaux de 200 m)
 *
 * Inhabitants of fiscal households of France by cells of 200 m, with decimals: cells with fewer than
 * eleven households are estimated from larger ones. One CSV of 2.3 million lines inside a large ZIP
 * that does not change. It is not read live: insee.fr refuses programs that it does not know, the ZIP
 * may hold the CSV in a .7z, and copies elsewhere have no lasting address. An operator puts the member
 * `carreaux_200m_met.csv` in the archive under the name of its ZIP, which has the year. Columns are those of 2019 and 2021; separator `,` or `;`.
 */
import { z } from "zod";
import { readGridCsv } from "../formats/grid-csv.ts";
import type { SourceCell } from "../said.ts";
import { defineFile, defineSource, type Skip, type SourceBody } from "../source.ts";
import { findDelimiter } from "./parts/delimiter.ts";
import { decimal } from "./parts/fields.ts";
import { yearOfFile } from "./parts/file-year.ts";
import { cellCode } from "./parts/grid-cell.ts";
import { withFields } from "./parts/with-fields.ts";

const SIDE = 200;

export default defineSource({
  id: "population-grid-france",
  kind: "population",
  title: "Données carroyées à 200 m, Filosofi 2021",
  publisher: "Insee",
  homepage: "https://www.insee.fr/fr/statistiques/8735162",
  licence: "etalab-2.0",
  attribution: "Insee, Filosofi 2021, données carroyées",
  authority: "register",
  archiveFolder: "population",
  files: [
    defineFile({
      archive: /^Filosofi\d{4}_carreaux_200m\w*\.csv$/,
      records: (body: SourceBody) =>
        withFields(
          readGridCsv(body, { delimiter: findDelimiter(body), columns: ["idcar_200m", "ind"] }),
          { year: yearOfFile(body) },
        ),
      record: z.object({
        idcar_200m: cellCode,
        ind: decimal.pipe(z.number().nonnegative()),
        year: z.number(),
      }),
      convert: ({ idcar_200m: cell, ind: inhabitants, year }): SourceCell | Skip => {
        if (cell.side !== SIDE) return { skip: "not a cell of 200 m" };
        if (inhabitants === 0) return { skip: "nobody lives there" };
        return { ...cell, inhabitants, year, country: "FR" };
      },
    }),
  ],
});
