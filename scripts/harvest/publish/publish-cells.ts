import type { SkipReason } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { populationCells } from "@passerelle/server/db/schema";
import { fromLaea } from "@passerelle/server/laea";
import { and, eq, sql } from "drizzle-orm";
import { inChunks } from "../chunks.ts";
import { readFacts } from "../read.ts";
import type { SourceCell } from "../said.ts";
import type { MunicipalityIndex } from "../steps/municipality-index.ts";
import { leaveOut, type Prepare } from "./prepared.ts";
import type { Counts } from "./publish-records.ts";

/** Why a cell is left out: those that reach over the edge of the territory are counted by their centre. */
const NO_OUTLINE: SkipReason = "centre in no outline of the territory";

type PlacedCell = Omit<SourceCell, "country"> & {
  municipality: string;
  /** EWKT. */
  centre: string;
};

/** Each cell in the municipality whose outline holds its centre; others are left out and counted. */
function cutToTerritory(
  cells: SourceCell[],
  index: MunicipalityIndex,
): { cells: PlacedCell[]; outside: number } {
  const placed = cells.flatMap(({ country, ...cell }): PlacedCell[] => {
    const position = fromLaea(cell.east + cell.side / 2, cell.north + cell.side / 2);
    const town = index.at(position);
    // a grid of one country says nothing of the inhabitants beyond its border
    if (!town || (country && town.country !== country)) return [];
    const centre = `SRID=4326;POINT(${position.join(" ")})`;
    return [{ ...cell, municipality: town.key, centre }];
  });
  return { cells: placed, outside: cells.length - placed.length };
}

/** Brings the cells of one source up to what was read. Must run inside a transaction. */
async function publishCells(db: Database, sourceId: string, cells: PlacedCell[]): Promise<Counts> {
  const held = await readHeld(db, sourceId);
  const read = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const isSame = (cell: PlacedCell) => {
    const known = held.get(keyOf(cell));
    return (["inhabitants", "year", "municipality"] as const).every(
      (field) => known?.[field] === cell[field],
    );
  };
  const changed = [...read.values()].filter((cell) => !isSame(cell));
  const created = changed.filter((cell) => !held.has(keyOf(cell)));
  const gone = [...held].filter(([key]) => !read.has(key)).map(([, cell]) => cell);

  await inChunks(changed, (chunk) =>
    db
      .insert(populationCells)
      .values(chunk.map((cell) => ({ ...cell, sourceId })))
      .onConflictDoUpdate({
        target: [
          populationCells.sourceId,
          populationCells.side,
          populationCells.north,
          populationCells.east,
        ],
        set: {
          inhabitants: sql`excluded.inhabitants`,
          year: sql`excluded.year`,
          municipality: sql`excluded.municipality`,
        },
      }),
  );
  await inChunks(gone, (chunk) => db.delete(populationCells).where(isOneOf(sourceId, chunk)));
  return {
    created: created.length,
    updated: changed.length - created.length,
    unchanged: read.size - changed.length,
    withdrawn: gone.length,
  };
}

async function readHeld(db: Database, sourceId: string) {
  const { side, north, east, inhabitants, year, municipality } = populationCells;
  const rows = await db
    .select({ side, north, east, inhabitants, year, municipality })
    .from(populationCells)
    .where(eq(populationCells.sourceId, sourceId));
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function isOneOf(sourceId: string, cells: Pick<SourceCell, "side" | "north" | "east">[]) {
  const { side, north, east } = populationCells;
  const keys = cells.map((cell) => sql`(${cell.side}, ${cell.north}, ${cell.east})`);
  return and(
    eq(populationCells.sourceId, sourceId),
    sql`(${side}, ${north}, ${east}) in (${sql.join(keys, sql`, `)})`,
  );
}

function keyOf({ side, north, east }: Pick<SourceCell, "side" | "north" | "east">): string {
  return `${side} ${north} ${east}`;
}

/** Of a source of inhabitants by the cells of a grid. */
export const prepareCells: Prepare<SourceCell> = ({ sourceId, files, context }) => {
  const result = readFacts(files);
  const { cells, outside } = cutToTerritory(
    result.records.map(({ output }) => output),
    context.municipalities,
  );
  return {
    ...leaveOut(result, NO_OUTLINE, outside),
    valid: cells.length,
    publish: async (tx) => ({ counts: await publishCells(tx, sourceId, cells) }),
  };
};
