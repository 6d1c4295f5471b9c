import type { Database } from "../db/client.ts";
import { countPlaces } from "../places/places.queries.ts";
import { readDataVersion } from "../platform/data-version.ts";
import { buildIndex } from "./build.ts";
import type { PlaceIndex } from "./place-index.ts";
import { readIndexedRows } from "./read-rows.queries.ts";

type Held = { dataVersion: number; index: Promise<PlaceIndex> };

const held = new WeakMap<Database, Held>();

/**
 * The index of this data version or a later one. The first request after a publication builds it
 * and the others wait for the same one; a failure is told to all who wait, and the next tries anew.
 */
export async function placeIndexOf(db: Database, dataVersion: number): Promise<PlaceIndex> {
  const known = held.get(db);
  if (known && known.dataVersion >= dataVersion) return known.index;
  const index = loadIndex(db);
  const mine: Held = { dataVersion, index };
  held.set(db, mine);
  try {
    return await index;
  } catch (error) {
    if (held.get(db) === mine) held.delete(db);
    throw error;
  }
}

/** Reads all places of one moment: a publication meanwhile does not mix two versions. */
function loadIndex(db: Database): Promise<PlaceIndex> {
  return db.transaction(
    async (tx) => buildIndex(await readDataVersion(tx), await countPlaces(tx), readIndexedRows(tx)),
    { isolationLevel: "repeatable read", accessMode: "read only" },
  );
}
