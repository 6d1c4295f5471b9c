/**
 * https://www.data.gouv.fr/fr/datasets/adresses-des-bibliotheques-publiques-2/
 *
 * `;` CSV with a byte order mark. Headers differ between editions in accents, spaces (`Type
 * adresse ` ends in one) and underscores, so they are read in their plain form. Whole numbers may
 * end in `.0`. Departmental libraries lend to other libraries only and have no code. `Type adresse`
 * also lists offices, stores and mobile libraries; where it is unknown the place is kept.
 */
import { z } from "zod";
import { readCsv } from "../formats/csv.ts";
import type { SourcePlace } from "../said.ts";
import { defineFile, defineSource, type Skip } from "../source.ts";
import { DATA_GOUV_HOSTS } from "./parts/data-gouv.ts";
import { findDelimiter } from "./parts/delimiter.ts";
import { decimal, requiredText, text } from "./parts/fields.ts";
import { toLibraryName } from "./parts/library-name.ts";
import { withPlainHeaders } from "./parts/plain-headers.ts";
import { toPosition } from "./parts/position.ts";

export default defineSource({
  id: "bibliotheques",
  kind: "places",
  title: "Adresses des bibliothèques publiques",
  publisher: "Ministère de la Culture",
  homepage: "https://www.data.gouv.fr/fr/datasets/adresses-des-bibliotheques-publiques-2/",
  licence: "etalab-2.0",
  attribution: "Ministère de la Culture, Adresses des bibliothèques publiques",
  authority: "register",
  files: [
    defineFile({
      live: {
        url: "https://www.data.gouv.fr/api/1/datasets/r/806a8aa1-952f-404d-9857-3f27b7c0ca86",
        format: "csv",
        maxBytes: 50_000_000,
        hosts: [...DATA_GOUV_HOSTS, "data.culture.gouv.fr"],
      },
      archive: /^bibliotheques.*\.csv$/,
      records: (body) =>
        readCsv(body, {
          delimiter: findDelimiter(body),
          columns: ["Code_bib", "Adresse", "CP", "Ville", "Statut"],
        }),

      record: z.preprocess(
        withPlainHeaders,
        z.object({
          code_bib: text.transform((code) => code?.replace(/\.0$/, "")),
          nom_de_l_etablissement: requiredText,
          libelle_2: text,
          adresse: text,
          cp: text,
          ville: requiredText,
          code_insee_commune: text,
          longitude: decimal,
          latitude: decimal,
          statut: requiredText,
          type_adresse: requiredText,
          telephone: text,
          site_internet: text,
        }),
      ),

      convert: (row): SourcePlace | Skip => {
        if (row.statut.startsWith("Bibliothèque départementale")) {
          return { skip: "departmental library" };
        }
        if (!["Bâtiment ouvert", "Inconnue"].includes(row.type_adresse)) {
          return { skip: "not a building open to the public" };
        }
        if (!row.code_bib) return { skip: "no code" };
        return {
          ref: row.code_bib,
          name: toLibraryName(row.nom_de_l_etablissement, row.libelle_2, row.ville),
          country: "FR",
          codes: [{ scheme: "culture:statut", value: row.statut }],
          status: row.type_adresse === "Bâtiment ouvert" ? "active" : "unknown",
          address: { line: row.adresse, postcode: row.cp, locality: row.ville },
          municipalityCode: row.code_insee_commune,
          position: toPosition(row.longitude, row.latitude),
          phone: row.telephone,
          website: row.site_internet,
        };
      },
    }),
  ],
});
