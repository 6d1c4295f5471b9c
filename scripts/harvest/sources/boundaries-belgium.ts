/**
 * https://public.opendatasoft.com/explore/dataset/georef-belgium-municipality/ (live)
 *
 * Every publisher names the NIS code differently; the names are tried in the order of `CODES`, and
 * a file that has none of them is refused. The live portal puts codes in arrays of one. The query
 * asks for two provinces: West Flanders and Hainaut.
 */
import { z } from "zod";
import { readFeatures } from "../formats/geojson.ts";
import { defineFile, defineSource, type RawRecord, SourceError } from "../source.ts";
import { shapeSchema } from "./parts/shape.ts";

const CODES = ["nis", "niscode", "mun_code", "cd_munty_refnis", "cd_refnis"];
const PROVINCES = '"30000","50000"';

const propertiesSchema = z.record(z.string(), z.unknown());

/** The NIS code among the properties, under whichever name; undefined when there is none. */
function findCode(properties: z.infer<typeof propertiesSchema>): string | undefined {
  const found = new Map(
    Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]),
  );
  const values = CODES.map((name) => [found.get(name)].flat()[0]);
  return values.find((value) => value !== undefined && value !== null)?.toString();
}

function requireCodes(file: string, records: RawRecord[]): RawRecord[] {
  const first = z.object({ properties: propertiesSchema }).safeParse(records[0]?.value);
  if (first.success && findCode(first.data.properties) === undefined) {
    const names = Object.keys(first.data.properties).join(", ");
    throw new SourceError(`${file}: no property holds a NIS code; found ${names || "none"}`);
  }
  return records;
}

export default defineSource({
  id: "boundaries-belgium",
  kind: "municipalities",
  title: "Communes de Belgique / Gemeenten van België",
  publisher: "Statbel, NGI/IGN",
  homepage: "https://public.opendatasoft.com/explore/dataset/georef-belgium-municipality/",
  licence: "CC-BY-4.0",
  attribution: "Statbel, NGI/IGN",
  authority: "register",
  archiveFolder: "boundaries",
  files: [
    defineFile({
      live: {
        url: `https://public.opendatasoft.com/api/explore/v2.1/catalog/datasets/georef-belgium-municipality/exports/geojson?where=${encodeURIComponent(`prov_code in (${PROVINCES})`)}`,
        format: "json",
        maxBytes: 100_000_000,
      },
      archive: /^communes-belgium-\d{4}\.geojson$/,
      records: (body) => requireCodes(body.name, readFeatures(body)),
      record: z.object({
        properties: propertiesSchema.transform(findCode).pipe(z.string().regex(/^\d{5}$/)),
        geometry: shapeSchema,
      }),
      convert: ({ properties: code, geometry }) => ({ country: "BE", code, shape: geometry }),
    }),
  ],
});
