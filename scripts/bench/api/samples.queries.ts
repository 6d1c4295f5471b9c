import type { Sql } from "postgres";

/** Some of the generated places, everywhere alike: ids for their pages, positions for tiles. */
export async function readSamples(
  sql: Sql,
): Promise<{ id: string; longitude: number; latitude: number }[]> {
  return sql`select place_id as id, ST_X(position) as longitude, ST_Y(position) as latitude
    from shown_places order by place_id limit 10000`;
}
