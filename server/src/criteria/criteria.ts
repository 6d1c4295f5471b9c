import {
  CRITERIA,
  type Criterion,
  type Evidence,
  isApproximate,
  type Locale,
  type PlaceCriteria,
  type Position,
} from "@passerelle/data/contract";
import type { Database } from "../db/client.ts";
import { findEvidence, findJudgedRows, type JudgedRow } from "./criteria.queries.ts";
import { nearestOutline, type Outline } from "./nearest-outline.ts";
import { type JudgedPlace, RULES } from "./verdicts.ts";

/** Fields that any criterion reads. */
const FIELDS = [...new Set(CRITERIA.flatMap((key) => RULES[key].fields))];

/** Outlines of priority neighbourhoods, none where they were not harvested. */
export type Neighbourhoods = {
  outlines: Outline[];
  /** Metres from one that are as good as inside. */
  distance: number;
};

/** What is judged by besides the places themselves. */
type Terms = Neighbourhoods & { locale: Locale; now: Date };

/** Each of the places, in their order, with what calls for projects ask and who says so. */
export async function criteriaOf(
  db: Database,
  ids: string[],
  terms: Terms,
): Promise<PlaceCriteria[]> {
  const rows = new Map((await findJudgedRows(db, ids)).map((row) => [row.id, row]));
  const evidence = await findEvidence(db, ids, FIELDS);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row ? toPlaceCriteria(row, evidence, terms) : [];
  });
}

function toPlaceCriteria(
  row: JudgedRow,
  evidence: Map<string, Evidence["sources"]>,
  { locale, now, ...neighbourhoods }: Terms,
): PlaceCriteria {
  const { id, slug, municipality, names, name } = row;
  const place = toJudgedPlace(row, neighbourhoods);
  return {
    ...{ id, slug, municipality, position: place.position },
    name: names?.[locale] ?? name,
    criteria: CRITERIA.map((key): Criterion => {
      const { fields, judge } = RULES[key];
      return {
        key,
        verdict: judge(place, now),
        evidence: [
          ...fields.flatMap((field) => {
            const value = row[field];
            const isSaid = Array.isArray(value) ? value.length > 0 : value !== null;
            return isSaid ? { field, value, sources: evidence.get(`${id} ${field}`) ?? [] } : [];
          }),
          ...(key === "priority_neighbourhood" ? toEvidence(place) : []),
        ],
      };
    }),
  };
}

/** What criteria look at. */
export function toJudgedPlace(row: JudgedRow, { outlines, distance }: Neighbourhoods): JudgedPlace {
  const { country } = row.address;
  const position: Position = [row.longitude, row.latitude];
  // only France has such a list, and an approximate position says nothing of a few hundred metres
  const isJudged = country === "FR" && !isApproximate(row.precision);
  const found = isJudged ? nearestOutline(position, outlines) : undefined;
  return {
    ...{ ...row, country, position },
    ...(found && { neighbourhood: { ...found, isNear: (found.metres ?? 0) <= distance } }),
  };
}

function toEvidence({ neighbourhood }: JudgedPlace): Evidence[] {
  if (!neighbourhood) return [];
  const { source, date, isNear: _isNear, ...value } = neighbourhood;
  const sources = [{ source, record: value.code, ...(date && { date }) }];
  return [{ field: "neighbourhood", value, sources }];
}
