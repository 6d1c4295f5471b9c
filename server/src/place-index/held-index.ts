import type { Database } from "../db/client.ts";
import { perDatabase } from "../db/per-database.ts";
import { readDataVersion } from "../platform/data-version.queries.ts";
import { log } from "../platform/log.ts";
import { buildIndex } from "./build.ts";
import type { PlaceIndex } from "./place-index.ts";
import { countPlaces, readIndexedRows } from "./read-rows.queries.ts";
import { warm } from "./warm.ts";

/** What a server holds of one database. */
type Held = {
  /** The last index that was finished. */
  ready?: PlaceIndex;
  /** The one that is being made, at least of this data version. */
  building?: { dataVersion: number; index: Promise<PlaceIndex> };
};

const heldOf = perDatabase((): Held => ({}));

/**
 * The index of this data version or a later one. The first who asks for it builds it and the others
 * wait for the same one; a failure is told to all who wait, and the next tries anew.
 */
export async function placeIndexOf(db: Database, dataVersion: number): Promise<PlaceIndex> {
  const { ready, building } = heldOf(db);
  if (ready && ready.dataVersion >= dataVersion) return ready;
  if (building && building.dataVersion >= dataVersion) return building.index;
  return startBuilding(db, dataVersion);
}

/** The data version of the index that is finished; undefined before the first. */
export function indexedVersion(db: Database): number | undefined {
  return heldOf(db).ready?.dataVersion;
}

function startBuilding(db: Database, dataVersion: number): Promise<PlaceIndex> {
  const mine = heldOf(db);
  const building = { dataVersion, index: build() };
  mine.building = building;
  return building.index;

  async function build(): Promise<PlaceIndex> {
    try {
      const index = await loadIndex(db);
      // an index that is cold answers all the same
      const warming = warm(index).catch((error: unknown) => log.error({ err: error }));
      // while there is one of before, nobody waits for this one
      if (mine.ready) await warming;
      if (!mine.ready || mine.ready.dataVersion <= index.dataVersion) mine.ready = index;
      return index;
    } finally {
      if (mine.building?.dataVersion === dataVersion) delete mine.building;
    }
  }
}

/** Reads all places of one moment: a publication meanwhile does not mix two versions. */
function loadIndex(db: Database): Promise<PlaceIndex> {
  return db.transaction(
    async (tx) => buildIndex(await readDataVersion(tx), await countPlaces(tx), readIndexedRows(tx)),
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
