/**
 * https://www.data.gouv.fr/datasets/quartiers-prioritaires-de-la-politique-de-la-ville-qpv/
 *
 * Outlines of 2024, in force in France since 1 January 2024. The live file is a ZIP with several
 * projections, of which one is read; the archive holds that one. A neighbourhood can lie in several
 * communes, so that `insee_com` may have several codes: it is not read, outlines say where it is.
 */
import { z } from "zod";
import { readFeatures } from "../formats/geojson.ts";
import type { SourceNeighbourhood } from "../said.ts";
import { defineFile, defineSource } from "../source.ts";
import { DATA_GOUV_HOSTS } from "./parts/data-gouv.ts";
import { requiredText } from "./parts/fields.ts";
import { shapeSchema } from "./parts/shape.ts";

export default defineSource({
  id: "priority-neighbourhoods",
  kind: "neighbourhoods",
  title: "Quartiers prioritaires de la politique de la ville 2024",
  publisher: "ANCT",
  homepage:
    "https://www.data.gouv.fr/datasets/quartiers-prioritaires-de-la-politique-de-la-ville-qpv/",
  licence: "etalab-2.0",
  attribution: "ANCT, SIG Ville, quartiers prioritaires 2024",
  authority: "register",
  archiveFolder: "qpv",
  files: [
    defineFile({
      live: {
        url: "https://www.data.gouv.fr/api/1/datasets/r/942d4ee8-8142-4556-8ea1-335537ce1119",
        format: "zip",
        member: /^QP\d{4}_France_Hexagonale_Outre_Mer_WGS84\.geojson$/,
        maxBytes: 60_000_000,
        hosts: DATA_GOUV_HOSTS,
      },
      archive: /^QP\d{4}_France_Hexagonale_Outre_Mer_WGS84\.geojson$/,
      records: readFeatures,
      record: z.object({
        properties: z.object({ code_qp: requiredText, lib_qp: requiredText }),
        geometry: shapeSchema,
      }),
      convert: ({ properties, geometry }): SourceNeighbourhood => ({
        code: properties.code_qp,
        name: properties.lib_qp,
        shape: geometry,
      }),
    }),
  ],
});
