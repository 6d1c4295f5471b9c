import { mintId } from "./ids.ts";

/** A place that exists already. */
export type KnownPlace = { id: string; createdAt: Date; mergedInto: string | null };

/** Which place each cluster of records is. */
export type Identity = {
  /** Place id of each cluster, in the order of the clusters. */
  ids: string[];
  /** Ids that did not exist, or that come back to life after a split. */
  minted: string[];
  /** Places that turned out to be an older one. */
  moved: { from: string; to: string }[];
};

/**
 * Gives each cluster its place. A place stays with the larger part of its records; of the places
 * that meet in one cluster the oldest stays and the others move to it; a cluster without a place
 * gets the id of its smallest record. Pure, and independent of the order of clusters and records.
 *
 * @param clusters keys of the records that are the same real place
 * @param placeOf the place that each record belongs to now
 */
export function identify(
  clusters: string[][],
  placeOf: Map<string, string>,
  places: Map<string, KnownPlace>,
): Identity {
  const homes = homesOfPlaces(clusters, placeOf);
  const taken = new Set(homes.keys());
  const heldBy = new Map<number, string[]>();
  for (const [id, home] of homes) heldBy.set(home, [...(heldBy.get(home) ?? []), id]);
  const minted: string[] = [];
  const moved: Identity["moved"] = [];
  // smallest key first, so that the same clusters get the same ids in any order
  const order = clusters
    .map((keys, index) => ({ index, first: smallest(keys) }))
    .sort((a, b) => compareText(a.first, b.first));
  const ids: string[] = [];
  for (const { index, first } of order) {
    const [oldest, ...others] = (heldBy.get(index) ?? []).sort((a, b) =>
      compareAge(places.get(a), places.get(b)),
    );
    const id = oldest ?? freeId(first, taken, places);
    if (!oldest) minted.push(id);
    taken.add(id);
    ids[index] = id;
    moved.push(...others.map((from) => ({ from, to: id })));
  }
  return { ids, minted, moved };
}

/** The cluster with which each place stays: the one that holds most of its records. */
function homesOfPlaces(clusters: string[][], placeOf: Map<string, string>): Map<string, number> {
  const parts = new Map<string, Map<number, string[]>>();
  clusters.forEach((keys, index) => {
    for (const key of keys) {
      const id = placeOf.get(key);
      if (!id) continue;
      const byCluster = parts.get(id) ?? new Map<number, string[]>();
      byCluster.set(index, [...(byCluster.get(index) ?? []), key]);
      parts.set(id, byCluster);
    }
  });
  return new Map(
    [...parts].map(([id, byCluster]) => {
      const [largest] = [...byCluster].sort(
        ([, a], [, b]) => b.length - a.length || compareText(smallest(a), smallest(b)),
      );
      return [id, largest?.[0] ?? -1];
    }),
  );
}

/** The id of a record, or a further one where the first is a place that lives elsewhere. */
function freeId(key: string, taken: Set<string>, places: Map<string, KnownPlace>): string {
  for (let turn = 1; ; turn++) {
    const id = turn === 1 ? mintId("place", key) : mintId("place", key, String(turn));
    const known = places.get(id);
    if (!taken.has(id) && (!known || known.mergedInto !== null)) return id;
  }
}

function compareAge(a: KnownPlace | undefined, b: KnownPlace | undefined): number {
  return (
    (a?.createdAt.getTime() ?? 0) - (b?.createdAt.getTime() ?? 0) ||
    compareText(a?.id ?? "", b?.id ?? "")
  );
}

const smallest = (keys: string[]) => keys.toSorted()[0] ?? "";

// by code unit, the same on every machine
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
