import { CRITERIA, type CriterionKey, VERDICTS } from "@passerelle/data/contract";
import type { Database } from "../db/client.ts";
import { Memo } from "../place-index/memo.ts";
import { perIndex } from "../place-index/per-index.ts";
import type { PlaceIndex } from "../place-index/place-index.ts";
import { dateOf } from "../platform/clock.ts";
import { inSlices } from "../platform/in-slices.ts";
import { findJudgedRows } from "./criteria.queries.ts";
import { type Neighbourhoods, toJudgedPlace } from "./criteria.ts";
import { RULES } from "./verdicts.ts";

/** By criterion a number of `VERDICTS` for each row of an index. */
export type VerdictColumns = Record<CriterionKey, Uint8Array>;

const known = perIndex(({ size }) => new Memo<VerdictColumns>(size * CRITERIA.length));

/** Rows that are read at once. */
const SLICE = 5_000;

/** The verdicts on every place, for lists that are sorted or counted by them; the same all day. */
export function verdictColumns(
  db: Database,
  index: PlaceIndex,
  now: Date,
  neighbourhoods: Neighbourhoods,
): Promise<VerdictColumns> {
  return known(index).get(`${dateOf(now)} ${neighbourhoods.distance}`, async () => {
    const columns = Object.fromEntries(
      CRITERIA.map((key) => [key, new Uint8Array(index.size).fill(VERDICTS.indexOf("unknown"))]),
    ) as VerdictColumns;
    for (let from = 0; from < index.size; from += SLICE) {
      const length = Math.min(SLICE, index.size - from);
      const ids = Array.from({ length }, (_, at) => index.ids.get(from + at));
      await inSlices(await findJudgedRows(db, ids), (found) => {
        const row = index.ids.rowOf(found.id) ?? 0;
        const place = toJudgedPlace(found, neighbourhoods);
        for (const key of CRITERIA) {
          columns[key][row] = VERDICTS.indexOf(RULES[key].judge(place, now));
        }
      });
    }
    return columns;
  });
}
