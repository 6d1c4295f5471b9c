/**
 * https://data.enseignementsup-recherche.gouv.fr/explore/dataset/fr-esr-principaux-etablissements-enseignement-superieur
 *
 * `;` CSV with a byte order mark, about a hundred columns under labels (`use_labels`). The position
 * is `latitude, longitude` in one cell and is that of the head office: campuses are not listed. A
 * closed body keeps its row with a closing date; a few rows are empty or lie abroad. What was made of
 * several schools has several UAI codes with `;` between them.
 */
import { z } from "zod";
import { readCsv } from "../formats/csv.ts";
import type { SourcePlace } from "../said.ts";
import { defineFile, defineSource, type Skip } from "../source.ts";
import { listCell, requiredText, text } from "./parts/fields.ts";
import { toIdentifiers } from "./parts/identifiers.ts";
import { toFrenchIdentifier } from "./parts/national-number.ts";
import { toPosition } from "./parts/position.ts";

/** `50.63, 3.06`: latitude first. */
const coordinates = listCell(/,/)
  .pipe(z.array(z.coerce.number<string>()))
  .transform(([latitude, longitude]) => toPosition(longitude, latitude));

export default defineSource({
  id: "esr",
  kind: "places",
  title: "Principaux établissements d'enseignement supérieur",
  publisher: "Ministère chargé de l'enseignement supérieur et de la recherche",
  homepage:
    "https://data.enseignementsup-recherche.gouv.fr/explore/dataset/fr-esr-principaux-etablissements-enseignement-superieur/",
  licence: "etalab-2.0",
  attribution: "MESR, Principaux établissements d'enseignement supérieur",
  authority: "register",
  files: [
    defineFile({
      live: {
        url: "https://data.enseignementsup-recherche.gouv.fr/api/explore/v2.1/catalog/datasets/fr-esr-principaux-etablissements-enseignement-superieur/exports/csv?lang=fr&use_labels=true&delimiter=%3B",
        format: "csv",
        maxBytes: 20_000_000,
      },
      archive: /^fr-esr-principaux-etablissements-enseignement-superieur.*\.csv$/,
      records: (body) =>
        readCsv(body, {
          delimiter: ";",
          columns: ["Libellé", "type d'établissement", "uai - identifiant", "Géolocalisation"],
        }),

      record: z.object({
        identifiant_interne: text,
        Libellé: text,
        "type d'établissement": requiredText,
        "Site internet": text,
        Géolocalisation: coordinates,
        "uai - identifiant": text,
        siret: text,
        "Identifiant wikidata": text,
        "Identifiant ROR": text,
        date_fermeture: text,
        "Code commune": text,
        Commune: text,
        Adresse: text,
        "Code postal": text,
        Pays: text,
        "Numéro de téléphone": text,
        "English name": text,
      }),

      convert: (row): SourcePlace | Skip => {
        if (!row.Libellé) return { skip: "no name" };
        if (row.date_fermeture) return { skip: "closed" };
        const uai = row["uai - identifiant"];
        const ref = uai ?? row.identifiant_interne;
        if (!ref) return { skip: "no identifier" };
        return {
          ref,
          name: row.Libellé,
          names: { fr: row.Libellé, ...(row["English name"] && { en: row["English name"] }) },
          country: row.Pays === "France" ? "FR" : undefined,
          codes: [{ scheme: "esr:type", value: row["type d'établissement"] }],
          status: "active",
          address: {
            line: row.Adresse,
            postcode: row["Code postal"],
            locality: row.Commune,
          },
          municipalityCode: row["Code commune"],
          position: row.Géolocalisation,
          website: row["Site internet"],
          phone: row["Numéro de téléphone"],
          identifiers: [
            ...(uai?.split(";") ?? []).flatMap((code) => toIdentifiers({ uai: code })),
            ...toIdentifiers({
              ror: row["Identifiant ROR"],
              wikidata: row["Identifiant wikidata"],
              siret: toFrenchIdentifier(row.siret)?.value,
            }),
          ],
          isOrganisation: true,
        };
      },
    }),
  ],
});
