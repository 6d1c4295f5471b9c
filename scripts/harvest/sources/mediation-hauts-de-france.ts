/**
 * https://www.data.gouv.fr/fr/organizations/cartographie-nationale-des-lieux-de-mediation-numerique/
 *
 * What the regional observatory Siilab collects, before the national map joins it with the files of
 * others: the ids are its own. Two forms of the national standard: as republished on data.gouv.fr
 * (comma CSV), and as the observatory itself exports it (`;`, and one column of hours a day).
 */
import { readCsv } from "../formats/csv.ts";
import type { SourcePlace } from "../said.ts";
import { defineFile, defineSource, type Skip } from "../source.ts";
import { DATA_GOUV_HOSTS } from "./parts/data-gouv.ts";
import { resourceOfOrganisation } from "./parts/data-gouv-resource.ts";
import { findDelimiter } from "./parts/delimiter.ts";
import { text } from "./parts/fields.ts";
import {
  MEDIATION_COLUMNS,
  MEDIATION_ORGANISATION,
  mediationRecordSchema,
  toMediationPlace,
} from "./parts/mediation-place.ts";

const days = {
  lundi: text,
  mardi: text,
  mercredi: text,
  jeudi: text,
  vendredi: text,
  samedi: text,
  dimanche: text,
};

export default defineSource({
  id: "mediation-hauts-de-france",
  kind: "places",
  title: "Lieux de médiation numérique sur le territoire Hauts-de-France",
  publisher: "Siilab Hauts-de-France",
  homepage:
    "https://www.data.gouv.fr/fr/organizations/cartographie-nationale-des-lieux-de-mediation-numerique/",
  licence: "etalab-2.0",
  attribution: "Siilab, Lieux de médiation numérique sur le territoire Hauts-de-France",
  authority: "directory",
  files: [
    defineFile({
      live: {
        resolve: resourceOfOrganisation(
          MEDIATION_ORGANISATION,
          /siilab.*-lieux-de-mediation-numeriques?-.*\.csv$/i,
        ),
        format: "csv",
        maxBytes: 20_000_000,
        hosts: DATA_GOUV_HOSTS,
      },
      archive: /siilab.*\.csv$/i,
      records: (body) =>
        readCsv(body, { delimiter: findDelimiter(body), columns: MEDIATION_COLUMNS }),
      record: mediationRecordSchema.extend(days),
      convert: (row): SourcePlace | Skip => {
        const place = toMediationPlace(row, ({ id }) => id);
        if ("skip" in place || row.horaires) return place;
        return {
          ...place,
          openingHours: {
            Mo: row.lundi,
            Tu: row.mardi,
            We: row.mercredi,
            Th: row.jeudi,
            Fr: row.vendredi,
            Sa: row.samedi,
            Su: row.dimanche,
          },
        };
      },
    }),
  ],
});
