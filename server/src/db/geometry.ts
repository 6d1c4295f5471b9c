import { customType } from "drizzle-orm/pg-core";

/**
 * A PostGIS column that keeps its SRID in the migration (drizzle's own `geometry` drops it,
 * drizzle-orm issue 2675). Written as GeoJSON or EWKT text; read with `ST_AsGeoJSON`, `ST_X`, `ST_Y`.
 */
const geometryColumn = (shape: "Point" | "MultiPolygon") =>
  customType<{ data: string; driverData: string }>({
    dataType: () => `geometry(${shape}, 4326)`,
  });

/** WGS 84 point. */
export const point = geometryColumn("Point");

/** WGS 84 multipolygon. */
export const multiPolygon = geometryColumn("MultiPolygon");
