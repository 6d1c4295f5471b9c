import { type PlaceFilters, placeFiltersSchema } from "@passerelle/data/contract";
import type { Database } from "../db/client.ts";
import { type Check, checksOf, note } from "../place-index/checks.ts";
import { Evaluation } from "../place-index/evaluation.ts";
import { placeIndexOf } from "../place-index/held-index.ts";
import { Memo } from "../place-index/memo.ts";
import { openingStates } from "../place-index/opening-states.ts";
import { perIndex } from "../place-index/per-index.ts";
import type { PlaceIndex } from "../place-index/place-index.ts";
import { slotOf } from "../platform/clock.ts";
import { firstNotBelow } from "../platform/first-not-below.ts";
import { matchRows, type RowMatches } from "../search/match-rows.ts";
import { Selection } from "./selection.ts";

/** A page asks the same filters for its list, its facets and a dozen tiles. */
const known = perIndex(({ size }) => new Memo<Selection>(size));

/** What the filters select at this moment, in the data of this version or a later one. */
export async function select(
  db: Database,
  dataVersion: number,
  filters: PlaceFilters,
  now = new Date(),
): Promise<Selection> {
  const index = await placeIndexOf(db, dataVersion);
  return known(index).get(keyOf(filters, now), async () => {
    const matches = await matchRows(db, index, filters.q);
    const checks = checksOf(index, filters);
    if (matches) checks.push(matchCheck(matches));
    if (filters.open) checks.push(openCheck(index, await openingStates(index, filters.open, now)));
    return new Selection(index, new Evaluation(index.size, checks), matches);
  });
}

function matchCheck({ scores: { rows } }: RowMatches): Check {
  return {
    filter: "q",
    mark: ({ failing, number, from, to }) => {
      let next = firstNotBelow(rows, from);
      for (let row = from; row < to; row++) {
        if (rows[next] === row) next++;
        else note(failing, row, number);
      }
    },
  };
}

function openCheck({ patterns }: PlaceIndex, states: Uint8Array): Check {
  return {
    filter: "open",
    mark: ({ failing, number, from, to }) => {
      for (let row = from; row < to; row++) {
        if (states[patterns[row] ?? 0] !== 1) note(failing, row, number);
      }
    },
  };
}

const FILTERS = Object.keys(placeFiltersSchema.shape) as (keyof PlaceFilters)[];

/** The same for equal filters while the clock changes nothing. */
function keyOf(filters: PlaceFilters, now: Date): string {
  const values = FILTERS.map((filter) => filters[filter]);
  return JSON.stringify([values, filters.open && slotOf(filters.open, now)]);
}
