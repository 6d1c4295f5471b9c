import type { Side } from "@passerelle/data/contract";
import { isNotNull, sql } from "drizzle-orm";
import type { MultiLineString, MultiPolygon } from "geojson";
import type { Database } from "../db/client.ts";
import { municipalities } from "../db/schema.ts";
import type { Outlines } from "./ground.ts";

/** How far apart one publisher draws the limit of two neighbours at most: about 80 m, in degrees. */
const GAP = 0.0008;
/** The same of two publishers on either side of the border: about 250 m. */
const BORDER_GAP = 0.0023;

/**
 * The grid, in degrees, that unions are rounded to: about 1 m. Without it GEOS stumbles over corners
 * that nearly meet and tries again, which the embedded engine cannot: it answers with no row.
 */
const GRID = 0.00001;

/** Corners of buffers are cut, not rounded: nobody sees them at this size. */
const COARSE = "quad_segs=2";
const asGeoJson = (shape: ReturnType<typeof sql>) => sql`ST_AsGeoJSON(ST_Multi(${shape}), 5)`;

/** The outlines that static maps draw: neighbours' shapes joined, doubled lines left out. */
export async function findOutlines(db: Database): Promise<Outlines> {
  const shapes = await db
    .select({
      key: municipalities.key,
      shape: sql<string>`ST_AsGeoJSON(${municipalities.shape}, 5)`,
    })
    .from(municipalities)
    .where(isNotNull(municipalities.shape));
  const sides = await db
    .select({ side: municipalities.side, shape: asText(asGeoJson(joined)) })
    .from(municipalities)
    .where(isNotNull(municipalities.shape))
    .groupBy(municipalities.side);
  return {
    shapes: new Map(shapes.map(({ key, shape }) => [key, JSON.parse(shape) as MultiPolygon])),
    sides: sides.map(({ side, shape }) => ({
      side: side as Side,
      shape: JSON.parse(shape) as MultiPolygon,
    })),
    municipalityLines: await findMunicipalityLines(db),
    border: await findBorder(db),
  };
}

const asText = (expression: ReturnType<typeof sql>) => sql<string>`${expression}`;

/** The union of shapes whose common limits do not quite meet. */
const joined = sql`ST_Buffer(ST_Union(ST_Buffer(ST_MakeValid(${municipalities.shape}), ${GAP}::float8, ${COARSE}), ${GRID}::float8), ${-GAP}::float8, ${COARSE})`;

/** The limits of each municipality, without those that one before it has drawn. */
async function findMunicipalityLines(db: Database): Promise<MultiLineString> {
  const rows = await db
    .select({
      lines: sql<string | null>`ST_AsGeoJSON(ST_Multi(ST_Difference(
        ST_Boundary(municipalities.shape),
        coalesce(
          (select ST_Union(ST_Buffer(ST_Boundary(neighbour.shape), ${GAP}::float8, ${COARSE}), ${GRID}::float8)
           from municipalities neighbour
           where neighbour.key < municipalities.key and neighbour.shape && municipalities.shape),
          'SRID=4326;POLYGON EMPTY'::geometry))), 5)`,
    })
    .from(municipalities)
    .where(isNotNull(municipalities.shape));
  return {
    type: "MultiLineString",
    coordinates: rows.flatMap(({ lines }) =>
      lines ? (JSON.parse(lines) as MultiLineString).coordinates : [],
    ),
  };
}

/** The line that the first country draws of the border; empty where outlines are missing. */
async function findBorder(db: Database): Promise<MultiLineString> {
  const country = (key: string) =>
    sql`(select ST_Union(ST_MakeValid(shape)) from municipalities where country = ${key})`;
  const [row] = await db
    .select({
      border: sql<string | null>`ST_AsGeoJSON(ST_Multi(ST_LineMerge(ST_Intersection(
        ST_Boundary(${country("FR")}), ST_Buffer(${country("BE")}, ${BORDER_GAP}::float8)))), 5)`,
    })
    .from(sql`(values (1)) as once`);
  return row?.border
    ? (JSON.parse(row.border) as MultiLineString)
    : { type: "MultiLineString", coordinates: [] };
}
