import { countWords, keysOf } from "./keys.ts";
import { indexNeighbours } from "./neighbours.ts";
import type { Prepared } from "./prepare/prepare.ts";

/** Records with one key in common above which a second key is asked for. */
const FULL = 40;
/** Records compared to either side when two keys in common are still too many. */
const WINDOW = 8;

/**
 * Calls `visit` once for each pair of records worth comparing, by their places in the list, the
 * lower first.
 *
 * Records with a key in common are compared. Of more than 40 with one key only those that share a
 * second one are, and each with the 8 that follow it by name and street, where repeats stand
 * together; of more than 40 with two keys only the latter.
 */
export function visitCandidates(records: Prepared[], visit: (a: number, b: number) => void) {
  const blocks = findBlocks(records);
  const neighboursOf = indexNeighbours(records);
  const memberships: number[][] = records.map(() => []);
  blocks.forEach((block, at) => {
    for (const member of block) memberships[member]?.push(at);
  });
  const visited = new Int32Array(records.length).fill(-1);
  records.forEach((_, at) => {
    const others = (memberships[at] ?? []).flatMap((block) => blocks[block] ?? []);
    for (const other of [...others, ...neighboursOf(at)]) {
      if (other <= at || visited[other] === at) continue;
      visited[other] = at;
      visit(at, other);
    }
  });
}

/** Lists of records that are compared with one another. */
function findBlocks(records: Prepared[]): number[][] {
  const counts = countWords(records);
  const keys = records.map((record) => keysOf(record, counts));
  const blocks: number[][] = [];
  for (const block of groupBy(records.keys(), (at) => keys[at] ?? []).values()) {
    if (block.length <= FULL) blocks.push(block);
    else blocks.push(...splitFull(block, keys, records));
  }
  return blocks;
}

function splitFull(block: number[], keys: string[][], records: Prepared[]): number[][] {
  return [...groupBy(block, (at) => keys[at] ?? []).values()].flatMap((part) => {
    return part.length <= FULL ? [part] : windows(part, records);
  });
}

/** Overlapping lists along the order of names and streets. */
function windows(block: number[], records: Prepared[]): number[][] {
  const textOf = (at: number) => {
    const { names, street } = records[at] ?? {};
    return `${names?.[0]?.full} ${street?.words.join(" ")} ${street?.number}`;
  };
  const texts = new Map(block.map((at) => [at, textOf(at)]));
  const sorted = block.toSorted((a, b) => {
    const [text = "", other = ""] = [texts.get(a), texts.get(b)];
    return text === other ? a - b : text < other ? -1 : 1;
  });
  return sorted.map((_, from) => sorted.slice(from, from + WINDOW + 1));
}

/** Lists of two or more, by each of their keys. */
function groupBy(list: Iterable<number>, keysOf: (at: number) => string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const at of list) {
    for (const key of keysOf(at)) {
      const group = groups.get(key);
      if (group) group.push(at);
      else groups.set(key, [at]);
    }
  }
  for (const [key, group] of groups) if (group.length < 2) groups.delete(key);
  return groups;
}
