/** Updates that can be told apart; daily ones follow a monthly full extract. */
const MOST_UPDATES = 256;

/**
 * Which update last deleted each entity from one table, packed in one sorted array of 8 bytes a
 * deletion: a month of them holds more entities than a `Map` has room for.
 */
export type Deletions = {
  /** Whether an update after number `since` deleted the entity; -1 is the full extract. */
  isDeleted: (entity: number, since: number) => boolean;
};

/** One deletion as one number. @param update counted from 0 */
export function packDeletion(entity: number, update: number): number {
  return entity * MOST_UPDATES + update;
}

export function sortDeletions(deletions: number[]): Deletions {
  const packed = Float64Array.from(deletions).sort();
  return {
    isDeleted: (entity, since) => {
      const last = lastBelow(packed, packDeletion(entity + 1, 0));
      return last >= packDeletion(entity, since + 1);
    },
  };
}

/** The greatest number below `limit`; -1 when there is none. */
function lastBelow(ascending: Float64Array, limit: number): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? 0) < limit) from = middle + 1;
    else to = middle;
  }
  return ascending[from - 1] ?? -1;
}
