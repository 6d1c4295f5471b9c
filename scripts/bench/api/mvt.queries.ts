import { taxonomy } from "@passerelle/data/taxonomy";
import type { Sql } from "postgres";

export type TileAddress = { z: number; x: number; y: number };

/** The table that PostgreSQL's own tiles are made of: positions ready in Web Mercator, with an index. */
export async function prepareMvt(sql: Sql): Promise<void> {
  await sql`drop table if exists bench_points`;
  await sql`create table bench_points as
    select place_id, name, "group", status, functions, side, precision in ('locality', 'city') as approximate,
      ST_Transform(position, 3857) as position
    from shown_places`;
  await sql`create index bench_points_position on bench_points using gist (position)`;
  await sql`cluster bench_points using bench_points_position`;
  await sql`vacuum analyze bench_points`;
}

type TileFilters = { functions: string[]; side: string };

/** One tile by `ST_AsMVT`: the same 16 x 16 cells, group counts and filters, without our names in three languages. */
export async function makeMvt(
  sql: Sql,
  { z, x, y }: TileAddress,
  filters?: TileFilters,
): Promise<Buffer> {
  const counts = taxonomy.groups.map(
    ({ key }) => `count(*) filter (where "group" = '${key}') as "${key}"`,
  );
  const [row] = await sql.unsafe<{ tile: Buffer }[]>(
    `with tile as (select ST_TileEnvelope($1::int, $2::int, $3::int) as box),
    size as (select box, (ST_XMax(box) - ST_XMin(box)) / 16 as cell from tile),
    cells as (
      select ST_AsMVTGeom(ST_SetSRID(ST_MakePoint(avg(ST_X(position)), avg(ST_Y(position))), 3857), box) as geom,
        count(*)::int as count, count(*) filter (where approximate) as approximate,
        case when count(*) = 1 then min(place_id) end as id, case when count(*) = 1 then min(name) end as name,
        ${counts.join(", ")}
      from size join bench_points on position && box
      ${filters ? "where functions && $4::text[] and side = $5" : ""}
      group by box, ST_SnapToGrid(position, ST_XMin(box) + cell / 2, ST_YMin(box) + cell / 2, cell, cell)
    )
    select ST_AsMVT(cells, 'places', 4096, 'geom') as tile from cells`,
    [z, x, y, ...(filters ? [filters.functions, filters.side] : [])],
    { prepare: true },
  );
  return row?.tile ?? Buffer.alloc(0);
}
