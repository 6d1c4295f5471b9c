/**
 * https://data.enseignementsup-recherche.gouv.fr/explore/dataset/fr-esr-structures-recherche-publiques-actives
 *
 * Every public research structure that runs, under field names; lists have `,` between values. Kept
 * are laboratories (level 2; 1 are federations, 3 teams) of information and communication (domain
 * 9), of the computing and systems panels of the ERC, and those that their name marks as digital.
 * There is no position, and the address is that of mail: lab, campus, building, street and box with
 * ` - ` between them. The names of directors are never read.
 */
import { z } from "zod";
import { readCsv } from "../formats/csv.ts";
import type { SourcePlace } from "../said.ts";
import { defineFile, defineSource, type Skip } from "../source.ts";
import { isDigitalBody } from "./parts/digital-words.ts";
import { listCell, requiredText, text } from "./parts/fields.ts";
import { toIdentifiers } from "./parts/identifiers.ts";

const DIGITAL_DOMAIN = "9";
const DIGITAL_PANELS = ["PE6", "PE7"];
const LABORATORY = "2";

/** What begins the part of a mail address that names a street. */
const STREET =
  /^(?:\d+[\s,]*(?:bis|ter)?[\s,]+)?(?:rue|avenue|av|boulevard|bd|place|quai|all[ée]e|chemin|route|impasse|square)\b/i;

export default defineSource({
  id: "rnsr",
  kind: "places",
  title: "Structures de recherche publiques actives (RNSR)",
  publisher: "Ministère chargé de l'enseignement supérieur et de la recherche",
  homepage:
    "https://data.enseignementsup-recherche.gouv.fr/explore/dataset/fr-esr-structures-recherche-publiques-actives/",
  licence: "etalab-2.0",
  attribution: "MESR, Répertoire national des structures de recherche",
  authority: "register",
  files: [
    defineFile({
      live: {
        url: "https://data.enseignementsup-recherche.gouv.fr/api/explore/v2.1/catalog/datasets/fr-esr-structures-recherche-publiques-actives/exports/csv?use_labels=false&delimiter=%3B&list_separator=%2C",
        format: "csv",
        maxBytes: 50_000_000,
      },
      archive: /^fr-esr-structures-recherche-publiques-actives.*\.csv$/,
      records: (body) =>
        readCsv(body, {
          delimiter: ";",
          columns: ["numero_national_de_structure", "libelle", "code_de_niveau_de_structure"],
        }),

      record: z.object({
        numero_national_de_structure: requiredText,
        libelle: requiredText,
        code_de_niveau_de_structure: text,
        site_web: text,
        adresse: text,
        code_postal: text,
        commune: text,
        code_domaine_scientifique: listCell(/[,;]/),
        code_panel_erc: text,
      }),

      convert: (row): SourcePlace | Skip => {
        if (row.code_de_niveau_de_structure !== LABORATORY) return { skip: "not a laboratory" };
        const panel = row.code_panel_erc ?? "";
        const isDigital =
          row.code_domaine_scientifique.includes(DIGITAL_DOMAIN) ||
          DIGITAL_PANELS.includes(panel) ||
          isDigitalBody([row.libelle]);
        if (!isDigital) return { skip: "not a digital body" };
        return {
          ref: row.numero_national_de_structure,
          name: row.libelle,
          country: "FR",
          codes: [
            { scheme: "rnsr:niveau", value: LABORATORY },
            { scheme: "rnsr:erc", value: panel },
          ],
          status: "active",
          address: {
            line: row.adresse?.split(/\s+[-–]\s+/).find((part) => STREET.test(part)),
            postcode: row.code_postal,
            locality: row.commune,
          },
          website: row.site_web,
          identifiers: toIdentifiers({ rnsr: row.numero_national_de_structure }),
          isOrganisation: true,
        };
      },
    }),
  ],
});
