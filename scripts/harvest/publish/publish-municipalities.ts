import type { SkipReason } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { municipalities } from "@passerelle/server/db/schema";
import { and, eq, sql } from "drizzle-orm";
import type { MultiPolygon, Polygon } from "geojson";
import { readFacts } from "../read.ts";
import type { SourceMunicipality } from "../said.ts";
import type { MunicipalityIndex } from "../steps/municipality-index.ts";
import { leaveOut, type Prepare } from "./prepared.ts";
import type { Counts } from "./publish-records.ts";

type Change = "created" | "updated" | "unchanged";

/** Where a municipality lies outside the territory, its record is left out. */
export const OUTSIDE: SkipReason = "outside the territory";

/** What a source says of each municipality of the territory, parts that merged added up. */
function groupByMunicipality(
  read: SourceMunicipality[],
  index: MunicipalityIndex,
): { byKey: Map<string, SourceMunicipality[]>; outside: number } {
  const byKey = new Map<string, SourceMunicipality[]>();
  let outside = 0;
  for (const part of read) {
    const key = index.byCode(part.country, part.code)?.key;
    if (!key) outside++;
    else byKey.set(key, [...(byKey.get(key) ?? []), part]);
  }
  return { byKey, outside };
}

/** Writes shapes and populations; an older population never replaces a newer one. */
async function publishMunicipalities(
  db: Database,
  sourceId: string,
  byKey: Map<string, SourceMunicipality[]>,
): Promise<Counts> {
  const counts: Counts = { created: 0, updated: 0, unchanged: 0, withdrawn: 0 };
  for (const [key, parts] of byKey) {
    const shapes = parts.flatMap(({ shape }) => shape ?? []);
    const population = populationOf(parts);
    const changes = [
      ...(shapes.length ? [await writeShape(db, sourceId, key, shapes)] : []),
      ...(population ? [await writePopulation(db, sourceId, key, population)] : []),
    ];
    const change = (["created", "updated"] as const).find((kind) => changes.includes(kind));
    counts[change ?? "unchanged"]++;
  }
  return counts;
}

function populationOf(parts: SourceMunicipality[]) {
  const year = parts[0]?.populationYear;
  if (year === undefined || parts.some(({ population }) => population === undefined))
    return undefined;
  return { year, total: parts.reduce((sum, { population }) => sum + (population ?? 0), 0) };
}

async function writeShape(
  db: Database,
  sourceId: string,
  key: string,
  shapes: (Polygon | MultiPolygon)[],
): Promise<Change> {
  const collection = JSON.stringify({ type: "GeometryCollection", geometries: shapes });
  // the parts of a merged municipality become one outline; crossings in the outlines are mended
  const shape = sql`ST_Multi(ST_CollectionExtract(ST_UnaryUnion(ST_CollectionExtract(ST_MakeValid(
    ST_SetSRID(ST_GeomFromGeoJSON(${collection}), 4326)), 3)), 3))`;
  const [before] = await db
    .select({ isNew: sql<boolean>`${municipalities.shape} is null` })
    .from(municipalities)
    .where(eq(municipalities.key, key));
  const written = await db
    .update(municipalities)
    .set({ shape, shapeSource: sourceId })
    .where(
      and(
        eq(municipalities.key, key),
        sql`(${municipalities.shape} is null or ST_AsBinary(${municipalities.shape}) <> ST_AsBinary(${shape}))`,
      ),
    )
    .returning({ key: municipalities.key });
  if (!written.length) return "unchanged";
  return before?.isNew ? "created" : "updated";
}

async function writePopulation(
  db: Database,
  sourceId: string,
  key: string,
  { year, total }: { year: number; total: number },
): Promise<Change> {
  const written = await db
    .update(municipalities)
    .set({ population: total, populationYear: year, populationSource: sourceId })
    .where(
      and(
        eq(municipalities.key, key),
        sql`${municipalities.populationYear} <= ${year}`,
        sql`(${municipalities.population}, ${municipalities.populationYear}, coalesce(${municipalities.populationSource}, '')) <> (${total}, ${year}, ${sourceId})`,
      ),
    )
    .returning({ key: municipalities.key });
  return written.length ? "updated" : "unchanged";
}

/** Of a source about the municipalities themselves. */
export const prepareMunicipalities: Prepare<SourceMunicipality> = ({
  sourceId,
  files,
  context,
}) => {
  const result = readFacts(files);
  const { byKey, outside } = groupByMunicipality(
    result.records.map(({ output }) => output),
    context.municipalities,
  );
  return {
    ...leaveOut(result, OUTSIDE, outside),
    valid: byKey.size,
    publish: async (tx) => ({ counts: await publishMunicipalities(tx, sourceId, byKey) }),
  };
};
