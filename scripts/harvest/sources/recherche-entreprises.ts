/**
 * https://recherche-entreprises.api.gouv.fr/docs/
 *
 * Pages of 25 legal units with their establishments in the communes asked for; a question has 10,000
 * answers at most. The activity asked for is the unit's, in NAF's second revision; each establishment
 * has its own, and also that of NAF 2025. Sole traders come with their names, and are dropped before
 * anything is kept; directors are not asked for. Positions are texts, and some are those of a town.
 */
import { z } from "zod";
import { digitalActivities, NAF_REV_2 } from "../companies/digital-activities.ts";
import { collectUnits } from "../recherche-entreprises/collect-pages.ts";
import { companySchema } from "../recherche-entreprises/company.ts";
import { toCompanyPlace } from "../recherche-entreprises/company-place.ts";
import { COMMUNES, keepCompanies } from "../recherche-entreprises/keep-companies.ts";
import { selectFromPages } from "../recherche-entreprises/select-from-pages.ts";
import type { SourcePlace } from "../said.ts";
import { defineFile, defineSource, type Skip } from "../source.ts";
import { leftOutSchema, readSelection, writeSelection } from "./parts/selection.ts";

const HOST = "recherche-entreprises.api.gouv.fr";
const question = { communes: COMMUNES, activities: digitalActivities(NAF_REV_2) };

export default defineSource({
  id: "recherche-entreprises",
  kind: "places",
  title: "Recherche d'entreprises (Sirene)",
  publisher: "Insee, DINUM",
  homepage: "https://recherche-entreprises.api.gouv.fr/docs/",
  licence: "etalab-2.0",
  attribution: "Insee, Sirene; DINUM, API Recherche d'entreprises",
  authority: "register",
  isSlow: true,
  files: [
    defineFile({
      live: {
        collect: async (getJson) => ({
          name: `https://${HOST}/search`,
          bytes: writeSelection(
            keepCompanies(await collectUnits(`https://${HOST}/search`, question, getJson)),
          ),
        }),
        format: "json",
        maxBytes: 5_000_000,
        hosts: [HOST],
      },
      select: selectFromPages,
      records: readSelection,
      record: z.union([leftOutSchema, companySchema]),
      convert: (row): SourcePlace | Skip =>
        "leftOut" in row ? { skip: row.leftOut } : toCompanyPlace(row),
    }),
  ],
});
