import type { PlaceList } from "@passerelle/data/contract";
import type { Database } from "../db/client.ts";
import { placeIndexOf } from "../place-index/held-index.ts";
import type { PlaceIndex } from "../place-index/place-index.ts";
import { pageOf } from "../selection/page.ts";
import { select } from "../selection/select.ts";
import type { Marker } from "./pins.ts";

/** The first `limit` places that match, in the order of the list. */
export async function findMarkers(
  db: Database,
  dataVersion: number,
  list: PlaceList,
): Promise<Marker[]> {
  const selection = await select(db, dataVersion, list);
  return toMarkers(selection.index, pageOf(selection, list).ids);
}

/** The places with these ids, in their order; unknown ids are left out. */
export async function findMarkersOf(
  db: Database,
  dataVersion: number,
  ids: string[],
): Promise<Marker[]> {
  return toMarkers(await placeIndexOf(db, dataVersion), ids);
}

function toMarkers(index: PlaceIndex, ids: string[]): Marker[] {
  return ids.flatMap((id) => {
    const row = index.ids.rowOf(id);
    return row === undefined ? [] : [toMarker(index, row)];
  });
}

function toMarker(index: PlaceIndex, row: number): Marker {
  return {
    position: [index.longitudes[row] ?? 0, index.latitudes[row] ?? 0],
    group: index.dictionaries.groups.keys[index.groups[row] ?? 0] ?? "",
    approximate: index.approximate[row] === 1,
  };
}
