import { isApproximate, type PlaceList } from "@passerelle/data/contract";
import { eq, inArray } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { municipalities, shownPlaces, sources } from "../db/schema.ts";
import { findMunicipalities } from "../municipalities/municipalities.queries.ts";
import { allOf } from "../places/conditions.ts";
import { readConditions } from "../places/open-places.queries.ts";
import { ascending, orderOf } from "../places/order.ts";
import { latitude, longitude } from "../places/position.ts";
import { readDataVersion } from "../platform/data-version.ts";
import { matchesOf } from "../search/matches.queries.ts";
import { type Ground, toGround } from "./ground.ts";
import { findOutlines } from "./outlines.queries.ts";
import type { Marker } from "./pins.ts";

const markerColumns = {
  id: shownPlaces.placeId,
  group: shownPlaces.group,
  precision: shownPlaces.precision,
  longitude,
  latitude,
};

/** The first `limit` places that match, in the order of the list. */
export async function findMarkers(db: Database, list: PlaceList): Promise<Marker[]> {
  const matches = await matchesOf(db, list);
  const rows = await db
    .select(markerColumns)
    .from(shownPlaces)
    .where(allOf(await readConditions(db, list, matches)))
    .orderBy(...ascending(orderOf(list, matches)))
    .limit(list.limit);
  return rows.map(toMarker);
}

/** The places with these ids, in their order; unknown ids are left out. */
export async function findMarkersOf(db: Database, ids: string[]): Promise<Marker[]> {
  const rows = await db
    .select(markerColumns)
    .from(shownPlaces)
    .where(inArray(shownPlaces.placeId, ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [toMarker(row)] : [];
  });
}

function toMarker(row: {
  group: string;
  precision: Parameters<typeof isApproximate>[0];
  longitude: number;
  latitude: number;
}): Marker {
  return {
    position: [row.longitude, row.latitude],
    group: row.group,
    approximate: isApproximate(row.precision),
  };
}

/** The ground of all maps, and who published its outlines. */
export type GroundOfData = { ground: Ground; attribution: string | undefined };

const known = new WeakMap<Database, { version: number; ground: Promise<GroundOfData> }>();

/** The ground as the data has it now; made once for each data version. */
export async function readGround(db: Database): Promise<GroundOfData> {
  const version = await readDataVersion(db);
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
