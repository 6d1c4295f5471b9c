import { COVERAGE_MINUTES, type Reach, type TrendPoint } from "@passerelle/data/contract";
import type { Database } from "../../db/client.ts";
import type { Situation } from "../situation.ts";
import { findPublishedAt, findTrend } from "./trend.queries.ts";

type State = Reach & { inhabitants: number };

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
  const past = await findTrend(db, key, minutes - COVERAGE_MINUTES.least, dataVersion);
  // a row may be there for another number of minutes
  const changes = past.filter((row, at) => {
    const before = past[at - 1];
    return row.reached !== before?.reached || row.inhabitants !== before.inhabitants;
  });
  return [
    ...changes.map(({ publishedAt, ...row }) => ({
      ...row,
      publishedAt: publishedAt.toISOString(),
      share: row.inhabitants === 0 ? 0 : row.reached / row.inhabitants,
    })),
    {
      dataVersion,
      publishedAt: (await findPublishedAt(db, dataVersion)).toISOString(),
      ...present,
    },
  ];
}

/** The only function that is asked for, empty for all places; undefined for any other filters. */
function recordedFunction({ functions, ...others }: Situation["filters"]): string | undefined {
  if (Object.values(others).some((value) => value !== undefined)) return undefined;
  return functions && functions.length > 1 ? undefined : (functions?.[0] ?? "");
}
