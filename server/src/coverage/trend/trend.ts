import { COVERAGE_MINUTES, type Reach, type TrendPoint } from "@passerelle/data/contract";
import type { Database } from "../../db/client.ts";
import { Memo } from "../../place-index/memo.ts";
import { perIndex } from "../../place-index/per-index.ts";
import type { Situation } from "../situation.ts";
import { findPublishedAt, findTrend, type TrendKey } from "./trend.queries.ts";

type State = Reach & { inhabitants: number };

type Past = { past: Awaited<ReturnType<typeof findTrend>>; publishedAt: Date | undefined };

/** A page asks for one number of minutes after the other. */
const known = perIndex(() => new Memo<Past>(2 ** 14));

/** The question at past data versions, then at the present one; undefined where it is not recorded. */
export async function trendOf(
  db: Database,
  { question, filters, area, selection, routing }: Situation,
  present: State,
): Promise<TrendPoint[] | undefined> {
  const only = recordedFunction(filters);
  const { kilometres, population, minutes, mode, border } = question;
  if (only === undefined || kilometres !== undefined || population !== "finest") return undefined;
  // what was noted is estimated, and not to be set beside times of another kind
  if (routing.routing) return undefined;
  const { dataVersion } = selection.index;
  const key = { area: area.key, function: only, mode, border };
  const { past: rows, publishedAt } = await known(selection.index).get(JSON.stringify(key), () =>
    read(db, key, dataVersion),
  );
  if (!publishedAt) return undefined;
  const past = rows.map((row) => ({
    ...row,
    reached: row.reached[minutes - COVERAGE_MINUTES.least] ?? 0,
  }));
  // a row may be there for another number of minutes
  const changes = past.filter((row, at) => {
    const before = past[at - 1];
    return row.reached !== before?.reached || row.inhabitants !== before.inhabitants;
  });
  return [
    ...changes.map(({ publishedAt: at, ...row }) => ({
      ...row,
      publishedAt: at.toISOString(),
      share: row.inhabitants === 0 ? 0 : row.reached / row.inhabitants,
    })),
    {
      dataVersion,
      publishedAt: publishedAt.toISOString(),
      ...present,
    },
  ];
}

async function read(db: Database, key: TrendKey, dataVersion: number): Promise<Past> {
  return {
    past: await findTrend(db, key, dataVersion),
    publishedAt: await findPublishedAt(db, dataVersion),
  };
}

/** The only function that is asked for, empty for all places; undefined for any other filters. */
function recordedFunction({ functions, ...others }: Situation["filters"]): string | undefined {
  if (Object.values(others).some((value) => value !== undefined)) return undefined;
  return functions && functions.length > 1 ? undefined : (functions?.[0] ?? "");
}
