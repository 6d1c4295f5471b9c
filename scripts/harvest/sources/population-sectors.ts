/**
 * https://statbel.fgov.be/en/open-data/statistical-sectors-2024 (outlines) and
 * https://statbel.fgov.be/en/open-data/population-statistical-sector (inhabitants on 1 January)
 *
 * Two files of all Belgium, read out of their ZIPs or put in the archive by hand as they lie in them;
 * their names say the year, and the projection, which the GeoJSON itself does not always say: Lambert
 * 72 (31370) or Lambert 2008 (3812). The outlines are large: those of others than ours are passed over
 * one by one. Inhabitants are a table with `|` between its columns, in UTF-8 or Latin-1. Those
 * who cannot be put in a sector are in one that ends in ZZZZ, which has no outline.
 */
import { municipalities } from "@passerelle/data/municipalities";
import { fromLambert } from "@passerelle/server/belgian-lambert";
import { z } from "zod";
import { readFeatures } from "../formats/geojson.ts";
import type { SourceSector } from "../said.ts";
import { defineFile, defineSource, type Skip, type SourceBody, SourceError } from "../source.ts";
import { centroidOf } from "./parts/centroid.ts";
import { decimal, requiredText } from "./parts/fields.ts";
import { shapeSchema } from "./parts/shape.ts";
import { LIVE_OUTLINES, LIVE_TABLE, readSectorTable } from "./parts/statbel-sectors.ts";
import { withFields } from "./parts/with-fields.ts";

const code = z.string().regex(/^\d{5}/, { message: "expected the code of a sector" });

/** Codes of the municipalities of the territory, those before mergers included. */
const OURS = new Set(
  municipalities
    .filter(({ country }) => country === "BE")
    .flatMap(({ code, formerCodes = [] }) => [code, ...formerCodes]),
);

/** The country has twenty thousand sectors. What has no code is kept, to be rejected with a message. */
function isOurs(sector: unknown): boolean {
  return typeof sector !== "string" || !sector || OURS.has(sector.slice(0, 5));
}

/** @throws SourceError when the file's name does not say its projection */
function projectionOf({ name }: SourceBody): number {
  const found = /_(31370|3812)_/.exec(name)?.[1];
  if (!found) throw new SourceError(`${name}: no projection (31370 or 3812) in the file name`);
  return Number(found);
}

const fieldOf = (record: unknown, name: string) =>
  (record as Record<string, unknown> | null | undefined)?.[name];

export default defineSource({
  id: "population-sectors",
  kind: "sectors",
  title: "Bevolking per statistische sector / Population par secteur statistique",
  publisher: "Statbel",
  homepage: "https://statbel.fgov.be/en/open-data/population-statistical-sector",
  licence: "CC-BY-4.0",
  attribution: "Statbel, population by statistical sector",
  authority: "register",
  archiveFolder: "population",
  isSlow: true,
  files: [
    defineFile({
      live: LIVE_OUTLINES,
      archive: /^sh_statbel_statistical_sectors_(31370|3812)_\d{8}\.geojson$/,
      records: (body: SourceBody) =>
        withFields(
          readFeatures(body, ({ properties }) => isOurs(fieldOf(properties, "cd_sector"))),
          { epsg: projectionOf(body) },
        ),
      record: z.object({
        properties: z.object({ cd_sector: code }),
        geometry: shapeSchema,
        epsg: z.literal([31370, 3812]),
      }),
      convert: ({ properties, geometry, epsg }): SourceSector => ({
        code: properties.cd_sector,
        centre: fromLambert(epsg, centroidOf(geometry)),
      }),
    }),
    defineFile({
      live: LIVE_TABLE,
      archive: /^OPENDATA_SECTOREN_\d{4}\.txt$/,
      records: (body: SourceBody) =>
        readSectorTable(body).filter(({ value }) => isOurs(fieldOf(value, "CD_SECTOR"))),
      record: z.object({
        CD_SECTOR: requiredText.pipe(code),
        TOTAL: decimal.pipe(z.number().int().nonnegative()),
        year: z.number(),
      }),
      convert: ({ CD_SECTOR, TOTAL: inhabitants, year }): SourceSector | Skip =>
        inhabitants === 0 ? { skip: "nobody lives there" } : { code: CD_SECTOR, inhabitants, year },
    }),
  ],
});
