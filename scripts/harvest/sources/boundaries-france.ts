/**
 * https://geo.api.gouv.fr/decoupage-administratif/communes
 *
 * The live file holds the communes of one intercommunality, the archive those of a département.
 * Associated communes (Lomme, Hellemmes) are inside the outline of theirs.
 */
import { z } from "zod";
import { readFeatures } from "../formats/geojson.ts";
import { defineFile, defineSource } from "../source.ts";
import { requiredText } from "./parts/fields.ts";
import { MEL_SIREN } from "./parts/mel.ts";
import { shapeSchema } from "./parts/shape.ts";

export default defineSource({
  id: "boundaries-france",
  kind: "municipalities",
  title: "Contours des communes",
  publisher: "IGN, Insee",
  homepage: "https://geo.api.gouv.fr/decoupage-administratif",
  licence: "etalab-2.0",
  attribution: "IGN, Insee, contours des communes",
  authority: "register",
  archiveFolder: "boundaries",
  files: [
    defineFile({
      live: {
        url: `https://geo.api.gouv.fr/epcis/${MEL_SIREN}/communes?fields=code,nom&format=geojson&geometry=contour`,
        format: "json",
        maxBytes: 50_000_000,
      },
      archive: /^communes-\d{2}-.*\.geojson$/,
      records: readFeatures,
      record: z.object({ properties: z.object({ code: requiredText }), geometry: shapeSchema }),
      convert: ({ properties, geometry }) => ({
        country: "FR",
        code: properties.code,
        shape: geometry,
      }),
    }),
  ],
});
