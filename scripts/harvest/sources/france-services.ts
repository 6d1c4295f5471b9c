/**
 * https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/
 *
 * One hours column per weekday (`09:00 - 12:00 / 14:00 - 17:00`), none for Sunday; what
 * `commentaire` adds (by appointment, school holidays) is not read. The delimiter has been both
 * `,` and `;`. A bus or an itinerant team stands on the map at its home address.
 */
import { z } from "zod";
import { readCsv } from "../formats/csv.ts";
import { defineFile, defineSource } from "../source.ts";
import { DATA_GOUV_HOSTS } from "./parts/data-gouv.ts";
import { findDelimiter } from "./parts/delimiter.ts";
import { decimal, requiredText, text } from "./parts/fields.ts";
import { toPosition } from "./parts/position.ts";

const MOBILE_FORMATS = ["Bus_équivalent", "Itinérante"];

export default defineSource({
  id: "france-services",
  kind: "places",
  title: "Liste des France services",
  publisher: "Agence nationale de la cohésion des territoires (ANCT)",
  homepage: "https://www.data.gouv.fr/fr/datasets/liste-des-structures-france-services/",
  licence: "etalab-2.0",
  attribution: "ANCT, Liste des France services",
  authority: "register",
  files: [
    defineFile({
      live: {
        url: "https://www.data.gouv.fr/fr/datasets/r/31576dff-fd61-4de9-819f-32c2f880b142",
        format: "csv",
        maxBytes: 20_000_000,
        hosts: DATA_GOUV_HOSTS,
      },
      archive: /^liste-fs-\d{8}\.csv$/,
      records: (body) =>
        readCsv(body, {
          delimiter: findDelimiter(body),
          columns: ["id_fs", "lib_fs", "insee_com", "latitude", "longitude", "format_fs"],
        }),

      record: z.object({
        id_fs: requiredText,
        lib_fs: requiredText,
        adresse: text,
        insee_com: text,
        code_postal: text,
        lib_com: text,
        latitude: decimal,
        longitude: decimal,
        mail: text,
        telephone: text,
        h_lundi: text,
        h_mardi: text,
        h_mercredi: text,
        h_jeudi: text,
        h_vendredi: text,
        h_samedi: text,
        format_fs: text,
      }),

      convert: (row) => ({
        ref: row.id_fs,
        name: row.lib_fs,
        country: "FR",
        typologies: [
          MOBILE_FORMATS.includes(row.format_fs ?? "") ? "mobile_service" : "service_point",
        ],
        functions: ["digital_mediation", "internet_access"],
        labels: ["france_services"],
        status: "active",
        address: { line: row.adresse, postcode: row.code_postal, locality: row.lib_com },
        municipalityCode: row.insee_com,
        position: toPosition(row.longitude, row.latitude),
        openingHours: {
          Mo: row.h_lundi,
          Tu: row.h_mardi,
          We: row.h_mercredi,
          Th: row.h_jeudi,
          Fr: row.h_vendredi,
          Sa: row.h_samedi,
        },
        phone: row.telephone,
        email: row.mail,
      }),
    }),
  ],
});
