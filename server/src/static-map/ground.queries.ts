import { eq } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { municipalities, sources } from "../db/schema.ts";
import { findMunicipalities } from "../municipalities/municipalities.queries.ts";
import { type Ground, toGround } from "./ground.ts";
import { findOutlines } from "./outlines.queries.ts";

/** The ground of all maps, and who published its outlines. */
export type GroundOfData = { ground: Ground; attribution: string | undefined };

const known = new WeakMap<Database, { version: number; ground: Promise<GroundOfData> }>();

/** The ground as the data has it now; made once for each data version. */
export async function readGround(db: Database, version: number): Promise<GroundOfData> {
  const found = known.get(db);
  if (found?.version === version) return found.ground;
  const ground = makeGround(db);
  known.set(db, { version, ground });
  ground.catch(() => known.delete(db));
  return ground;
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
