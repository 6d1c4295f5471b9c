import type { SkipReason } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { populationSectors } from "@passerelle/server/db/schema";
import { and, eq, inArray, sql } from "drizzle-orm";
import { inChunks } from "../chunks.ts";
import { readFacts } from "../read.ts";
import type { SourceSector } from "../said.ts";
import type { MunicipalityIndex } from "../steps/municipality-index.ts";
import { leaveOut, type Prepare } from "./prepared.ts";
import type { Counts } from "./publish-records.ts";

/** Why inhabitants are left out: without any outline they are counted at the centre as before. */
const NO_SECTORS: SkipReason = "no outlines in the municipality";

/** Decimals of a degree: about 1 m. */
const DECIMALS = 5;

type PlacedSector = Omit<typeof populationSectors.$inferInsert, "sourceId">;

/**
 * Inhabitants with the place of their sector. Those of a sector without an outline are at the centre
 * of their municipality, so that nobody is lost.
 */
function placeSectors(
  read: SourceSector[],
  index: MunicipalityIndex,
): { sectors: PlacedSector[]; left: number } {
  const centres = new Map(read.flatMap(({ code, centre }) => (centre ? [[code, centre]] : [])));
  const townOf = (code: string) => index.byCode("BE", code.slice(0, 5));
  const outlined = new Set([...centres.keys()].map((code) => townOf(code)?.key));
  const counted = read.filter(({ inhabitants }) => inhabitants !== undefined);
  const sectors = counted.flatMap(({ code, inhabitants = 0, year = 0 }): PlacedSector[] => {
    const town = townOf(code);
    if (!town || !outlined.has(town.key)) return [];
    const position = (centres.get(code) ?? town.centre).map((degrees) => degrees.toFixed(DECIMALS));
    const centre = `SRID=4326;POINT(${position.join(" ")})`;
    return [{ code, inhabitants, year, municipality: town.key, centre }];
  });
  return { sectors, left: counted.length - sectors.length };
}

/** Brings the sectors of one source up to what was read. Must run inside a transaction. */
async function publishSectors(
  db: Database,
  sourceId: string,
  sectors: PlacedSector[],
): Promise<Counts> {
  const held = await db
    .select({ code: populationSectors.code })
    .from(populationSectors)
    .where(eq(populationSectors.sourceId, sourceId));
  const known = new Set(held.map(({ code }) => code));
  const written: string[] = [];
  await inChunks(sectors, async (chunk) => {
    const rows = await db
      .insert(populationSectors)
      .values(chunk.map((sector) => ({ ...sector, sourceId })))
      .onConflictDoUpdate({
        target: populationSectors.code,
        set: {
          inhabitants: sql`excluded.inhabitants`,
          year: sql`excluded.year`,
          municipality: sql`excluded.municipality`,
          centre: sql`excluded.centre`,
          sourceId: sql`excluded.source_id`,
        },
        setWhere: sql`(${populationSectors.inhabitants}, ${populationSectors.year}, ${populationSectors.municipality}, ST_AsBinary(${populationSectors.centre}), ${populationSectors.sourceId})
          is distinct from (excluded.inhabitants, excluded.year, excluded.municipality, ST_AsBinary(excluded.centre), excluded.source_id)`,
      })
      .returning({ code: populationSectors.code });
    written.push(...rows.map(({ code }) => code));
  });
  const read = new Set(sectors.map(({ code }) => code));
  const gone = [...known].filter((code) => !read.has(code));
  await inChunks(gone, (chunk) =>
    db
      .delete(populationSectors)
      .where(and(eq(populationSectors.sourceId, sourceId), inArray(populationSectors.code, chunk))),
  );
  const created = written.filter((code) => !known.has(code)).length;
  return {
    created,
    updated: written.length - created,
    unchanged: read.size - written.length,
    withdrawn: gone.length,
  };
}

/** Of a source of inhabitants by statistical sectors. */
export const prepareSectors: Prepare<SourceSector> = ({ sourceId, files, context }) => {
  const result = readFacts(files);
  const { sectors, left } = placeSectors(
    result.records.map(({ output }) => output),
    context.municipalities,
  );
  return {
    ...leaveOut(result, NO_SECTORS, left),
    valid: sectors.length,
    publish: async (tx) => ({ counts: await publishSectors(tx, sourceId, sectors) }),
  };
};
