import type { Municipality } from "@passerelle/data/contract";
import { getTableColumns, isNotNull, sql } from "drizzle-orm";
import type { Feature, FeatureCollection, MultiPolygon, Point } from "geojson";
import type { Database } from "../db/client.ts";
import { municipalities } from "../db/schema.ts";

/** Decimals of a degree kept in outlines: about 1 m. */
const DECIMALS = 5;

const {
  shape: _shape,
  shapeSource: _shapeSource,
  populationSource: _populationSource,
  ...columns
} = getTableColumns(municipalities);

const fields = {
  ...columns,
  centre: sql<string>`ST_AsGeoJSON(${municipalities.centre}, ${sql.raw(String(DECIMALS))})`,
};

export async function findMunicipalities(db: Database): Promise<Municipality[]> {
  const rows = await db.select(fields).from(municipalities).orderBy(municipalities.key);
  return rows.map(toMunicipality);
}

/** A polygon per municipality, or a point at its centre where no shape was harvested. */
export async function findMunicipalityShapes(
  db: Database,
): Promise<FeatureCollection<MultiPolygon | Point, Municipality>> {
  const rows = await db
    .select({
      ...fields,
      shape: sql<
        string | null
      >`ST_AsGeoJSON(${municipalities.shape}, ${sql.raw(String(DECIMALS))})`,
    })
    .from(municipalities)
    .orderBy(municipalities.key);
  const features = rows.map(({ shape, ...row }): Feature<MultiPolygon | Point, Municipality> => {
    const properties = toMunicipality(row);
    const centre: Point = { type: "Point", coordinates: properties.centre };
    return {
      type: "Feature",
      id: properties.key,
      geometry: shape ? (JSON.parse(shape) as MultiPolygon) : centre,
      properties,
    };
  });
  return { type: "FeatureCollection", features };
}

/** Whether any municipality has its outline. */
export async function hasShapes(db: Database): Promise<boolean> {
  const rows = await db
    .select({ key: municipalities.key })
    .from(municipalities)
    .where(isNotNull(municipalities.shape))
    .limit(1);
  return rows.length > 0;
}

function toMunicipality(row: Omit<Municipality, "centre"> & { centre: string }): Municipality {
  const { coordinates } = JSON.parse(row.centre) as { coordinates: Municipality["centre"] };
  return { ...row, centre: coordinates };
}
