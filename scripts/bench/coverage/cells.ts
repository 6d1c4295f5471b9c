import { municipalities } from "@passerelle/data/municipalities";
import type { Database } from "@passerelle/server/db";
import { populationCells, publications, sources } from "@passerelle/server/db/schema";
import { fromLaea, toLaea } from "@passerelle/server/laea";
import { insertAll } from "../api/bulk.queries.ts";
import { between, pick, type Random, seededRandom } from "../random.ts";

const SOURCE = "generated-cells";
const SIDE = 200;
const CHUNK = 5_000;
/** Cells lie around town centres, up to so many from them. */
const SPREAD = 40;

/** Puts so many cells of 200 m with inhabitants in place of those before, as a new data version. */
export async function fillWithCells(db: Database, size: number): Promise<void> {
  await db.delete(populationCells);
  await db
    .insert(sources)
    .values({
      ...{ id: SOURCE, title: "Generated cells", publisher: "Benchmark" },
      ...{ licence: "etalab-2.0", attribution: "Benchmark", authority: "register" },
    })
    .onConflictDoNothing();
  const cells = [...generateCells(size)];
  for (let from = 0; from < cells.length; from += CHUNK) {
    await insertAll(db, populationCells, cells.slice(from, from + CHUNK));
  }
  await db.insert(publications).values({ at: new Date(), what: SOURCE });
}

/** Always the same for a size; dense towns and sparse land between them. */
function* generateCells(size: number): Generator<typeof populationCells.$inferInsert> {
  const random = seededRandom(size);
  const seen = new Set<string>();
  while (seen.size < size) {
    const town = pick(random, municipalities);
    const [x, y] = toLaea(town.centre);
    const east = aligned(x) + shift(random);
    const north = aligned(y) + shift(random);
    const key = `${north} ${east}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const centre = `SRID=4326;POINT(${fromLaea(east + SIDE / 2, north + SIDE / 2).join(" ")})`;
    const inhabitants = between(random, 1, 120);
    yield {
      ...{ sourceId: SOURCE, side: SIDE, north, east, inhabitants, year: 2021, centre },
      municipality: town.key,
    };
  }
}

const aligned = (metres: number) => Math.floor(metres / SIDE) * SIDE;

/** Whole cells, near more often than far. */
const shift = (random: Random) => Math.round((random() - random()) * SPREAD) * SIDE;
