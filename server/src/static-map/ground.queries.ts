import { eq, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { municipalities, sources } from "../db/schema.ts";
import { findMunicipalities } from "../municipalities/municipalities.queries.ts";
import { type Ground, toGround } from "./ground.ts";
import { findOutlines } from "./outlines.queries.ts";

/** The ground of all maps, and who published its outlines. */
export type GroundOfData = { ground: Ground; attribution: string | undefined };

type Held = { version: number; digest: Promise<string>; ground: Promise<GroundOfData> };

const known = new WeakMap<Database, Held>();

/** The ground as the data has it now; made anew only where a new data version brought another. */
export async function readGround(db: Database, version: number): Promise<GroundOfData> {
  const found = known.get(db);
  if (found?.version === version) return found.ground;
  const digest = findDigest(db);
  const ground = renew(db, digest, found);
  known.set(db, { version, digest, ground });
  ground.catch(() => known.delete(db));
  return ground;
}

async function renew(
  db: Database,
  digest: Promise<string>,
  before: Held | undefined,
): Promise<GroundOfData> {
  const isSame = (await digest) === (await before?.digest);
  return before && isSame ? before.ground : makeGround(db);
}

/** Of all that the ground is made of. */
async function findDigest(db: Database): Promise<string> {
  const { key, names, population, centre, shape, shapeSource } = municipalities;
  const [row] = await db
    .select({
      digest: sql<string>`md5(string_agg(concat_ws(' ', ${key}, ${names}, ${population}, ST_AsBinary(${centre}),
        md5(ST_AsBinary(${shape})), ${sources.attribution}), ',' order by ${key}))`,
    })
    .from(municipalities)
    .leftJoin(sources, eq(shapeSource, sources.id));
  return row?.digest ?? "";
}

async function makeGround(db: Database): Promise<GroundOfData> {
  const publishers = await db
    .selectDistinct({ attribution: sources.attribution })
    .from(sources)
    .innerJoin(municipalities, eq(municipalities.shapeSource, sources.id));
  return {
    ground: toGround(await findMunicipalities(db), await findOutlines(db)),
    attribution: publishers.map(({ attribution }) => attribution).join(" · ") || undefined,
  };
}
