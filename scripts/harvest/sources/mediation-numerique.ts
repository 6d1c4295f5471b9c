/**
 * https://github.com/LaMednum/standard-mediation-num (the standard, v1.0.2)
 * https://cartographie.societenumerique.gouv.fr (the map whose export is read)
 *
 * The export is comma CSV with `|` inside lists, and writes 0,0 for an unknown position. Two early
 * exports are JSON with `;` inside lists and other names for services; the one of Conseillers
 * numériques has no typology, and their `id` is unique only within `source`. A place without a
 * typology of ours is what its name says, else a service point: it is listed because the public
 * gets digital help there. `pivot` is a SIRET, an RNA or zeros. Advisers are never read.
 */
import { readCsv } from "../formats/csv.ts";
import { readArray } from "../formats/json.ts";
import { defineFile, defineSource } from "../source.ts";
import { mediationRecordSchema, toMediationPlace } from "./parts/mediation-place.ts";

const early = (archive: RegExp) =>
  defineFile({
    archive,
    records: (body) => readArray(body),
    record: mediationRecordSchema,
    convert: (row) => toMediationPlace(row, ({ source, id }) => (source ? `${source}:${id}` : id)),
  });

export default defineSource({
  id: "mediation-numerique",
  kind: "places",
  title: "Cartographie nationale des lieux d'inclusion numérique",
  publisher: "Agence nationale de la cohésion des territoires (ANCT)",
  homepage: "https://cartographie.societenumerique.gouv.fr",
  licence: "etalab-2.0",
  attribution: "ANCT, Cartographie nationale des lieux d'inclusion numérique",
  authority: "directory",
  files: [
    defineFile({
      live: {
        url: "https://cartographie.societenumerique.gouv.fr/api/hauts-de-france/nord/lieux/exporter",
        format: "csv",
        maxBytes: 50_000_000,
        // the export is worked out while one waits
        answerWithinMs: 180_000,
      },
      archive: /-lieux-de-mediation-numeriques?-.*\.csv$/,
      records: (body) =>
        readCsv(body, {
          delimiter: ",",
          columns: ["id", "nom", "commune", "code_postal", "adresse", "services", "date_maj"],
        }),
      record: mediationRecordSchema,
      convert: (row) => toMediationPlace(row, ({ id }) => id),
    }),
    early(/^conseillers-numeriques-.*\.json$/),
    early(/^data-inclusion-.*\.json$/),
  ],
});
