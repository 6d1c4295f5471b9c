/**
 * https://github.com/LaMednum/standard-mediation-num (the standard, v1.0.2)
 * https://www.data.gouv.fr/fr/organizations/cartographie-nationale-des-lieux-de-mediation-numerique/
 *
 * Each night one file for each producer, and one of "La Cartographie nationale" with the repeats of
 * all of them joined; the day is in the file's name. Comma CSV with `|` inside lists and columns
 * beyond the standard; 0,0 for an unknown position; ids of joined places are joined too. Two early
 * exports are JSON with `;` inside lists and other names for services; the one of Conseillers
 * numériques has no typology, and their `id` is unique only within `source`. A place without a
 * typology of ours is what its name says, else a service point: it is listed because the public
 * gets digital help there. `pivot` is a SIRET, an RNA or zeros. Advisers are never read.
 */
import { readCsv } from "../formats/csv.ts";
import { readArray } from "../formats/json.ts";
import { defineFile, defineSource } from "../source.ts";
import { DATA_GOUV_HOSTS } from "./parts/data-gouv.ts";
import { resourceOfOrganisation } from "./parts/data-gouv-resource.ts";
import {
  MEDIATION_COLUMNS,
  MEDIATION_ORGANISATION,
  mediationRecordSchema,
  toMediationPlace,
} from "./parts/mediation-place.ts";

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
        resolve: resourceOfOrganisation(
          MEDIATION_ORGANISATION,
          /cartographie-nationale-lieux-de-mediation-numeriques?-.*\.csv$/,
        ),
        format: "csv",
        maxBytes: 100_000_000,
        hosts: DATA_GOUV_HOSTS,
      },
      archive: /-lieux-de-mediation-numeriques?-.*\.csv$/,
      records: (body) => readCsv(body, { delimiter: ",", columns: MEDIATION_COLUMNS }),
      record: mediationRecordSchema,
      convert: (row) => toMediationPlace(row, ({ id }) => id),
    }),
    early(/^conseillers-numeriques-.*\.json$/),
    early(/^data-inclusion-.*\.json$/),
  ],
});
