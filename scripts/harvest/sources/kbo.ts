/**
 * https://kbopub.economie.fgov.be/kbo-open-data (an account is needed: an operator downloads the ZIP)
 *
 * Six tables of up to 1.6 GB, of which only companies of the territory are kept; see `../kbo`.
 * Natural persons are never kept. Each activity stands there once for each version of NACE-BEL.
 * Languages are numbers. A street that several municipalities have ends with the one meant: `(Kor)`.
 * There is no position and no code of the municipality, which the postcode tells. Extracts are
 * daily; an update says what is gone, then what is new.
 */
import { readEnvironment } from "@passerelle/server/env";
import { z } from "zod";
import { companySchema } from "../kbo/company.ts";
import { toCompanyPlace } from "../kbo/company-place.ts";
import { selectFromExtracts } from "../kbo/select-from-extracts.ts";
import type { SourcePlace } from "../said.ts";
import { defineFile, defineSource, type Skip } from "../source.ts";
import { leftOutSchema, readSelection } from "./parts/selection.ts";

export default defineSource({
  id: "kbo",
  kind: "places",
  title: "Kruispuntbank van Ondernemingen / Banque-Carrefour des Entreprises",
  publisher: "FOD Economie / SPF Économie",
  homepage: "https://kbopub.economie.fgov.be/kbo-open-data/",
  licence: "LicenseRef-KBO-Open-Data",
  attribution:
    "FOD Economie / SPF Économie, KBO/BCE Open Data; not to be used for direct marketing",
  authority: "register",
  files: [
    defineFile({
      select: (folder) => selectFromExtracts(readEnvironment().KBO_ZIP ?? folder),
      records: readSelection,
      record: z.union([leftOutSchema, companySchema]),
      convert: (row): SourcePlace | Skip =>
        "leftOut" in row ? { skip: row.leftOut } : toCompanyPlace(row),
    }),
  ],
});
