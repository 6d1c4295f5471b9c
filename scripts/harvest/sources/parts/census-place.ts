import { fold } from "@passerelle/data/contract";
import { taxonomy } from "@passerelle/data/taxonomy";
import { z } from "zod";
import { readCsv } from "../../formats/csv.ts";
import type { SourcePlace } from "../../said.ts";
import {
  defineFile,
  type JoinedFile,
  type RawRecord,
  type SourceBody,
  type SourceFile,
} from "../../source.ts";
import { ACTIVITY } from "./census-activities.ts";
import { DATA_GOUV_HOSTS } from "./data-gouv.ts";
import { resourceOfDataset } from "./data-gouv-resource.ts";
import { decimal, listCell, requiredText, text } from "./fields.ts";
import { withPlainHeaders } from "./plain-headers.ts";
import { toPosition } from "./position.ts";

const FAMILY = "ftl:famille";

const knownFamilies = new Set(
  taxonomy.typologies.flatMap(({ codes }) => (codes?.[FAMILY] ?? []).map(fold)),
);

/** One answer to the census; each edition has some of the columns. */
const recordSchema = z.preprocess(
  withPlainHeaders,
  z.object({
    id_unique: requiredText,
    nom: requiredText.transform(withoutQuotes),
    adresse: text,
    codpost: text.transform((code) => code?.padStart(5, "0")),
    ville: text,
    insee: text,
    latitude: decimal,
    longitude: decimal,
    internet: text,
    email: text,
    telephone: text,
    descri_cou: text,
    etat_du_projet: text,
    familles_tiers_lieux: listCell(/;/),
    activites: z.array(z.string()).default([]),
  }),
);

/**
 * The identity sheet of one edition of the census of third places: `;` CSV with a byte order mark
 * and decimal commas, in headers partly in capitals, partly in French.
 *
 * @param year of the edition, which is the date of all that it says
 * @param activities of the same edition, in another file
 */
export function censusFile(
  year: string,
  activities: JoinedFile,
): SourceFile<z.ZodType, SourcePlace> {
  return defineFile({
    live: {
      resolve: resourceOfDataset(
        `recensement-des-tiers-lieux-en-france-${year}`,
        new RegExp(`^bdftl-${year}-01-fiche-identite.*\\.csv$`, "i"),
      ),
      format: "csv",
      maxBytes: 20_000_000,
      hosts: DATA_GOUV_HOSTS,
    },
    archive: new RegExp(`^bdftl-${year}-01-fiche-identite.*\\.csv$`),
    join: activities,
    records: (body: SourceBody): RawRecord[] =>
      readCsv(body, { delimiter: ";", columns: ["ID_UNIQUE", "NOM", "CODPOST", "VILLE"] }),
    record: recordSchema,
    convert: (row: z.infer<typeof recordSchema>): SourcePlace => {
      const families = row.familles_tiers_lieux;
      const isKnown = families.some((family) => knownFamilies.has(fold(family)));
      return {
        ref: row.id_unique,
        name: row.nom,
        country: "FR",
        codes: [
          ...families.map((value) => ({ scheme: FAMILY, value })),
          ...row.activites.map((value) => ({ scheme: ACTIVITY, value })),
          ...(row.etat_du_projet ? [{ scheme: "ftl:etat", value: row.etat_du_projet }] : []),
        ],
        ...(!isKnown && { typologies: ["other_third_place"] }),
        summary: row.descri_cou ? { texts: { fr: row.descri_cou }, origin: "source" } : undefined,
        address: { line: row.adresse, postcode: row.codpost, locality: row.ville },
        municipalityCode: row.insee,
        position: toPosition(row.longitude, row.latitude),
        website: row.internet,
        phone: row.telephone,
        email: row.email,
        date: year,
      };
    },
  });
}

/** Some names stand in quotes altogether. */
function withoutQuotes(name: string): string {
  return /^"(.+)"$/.exec(name)?.[1] ?? name;
}
