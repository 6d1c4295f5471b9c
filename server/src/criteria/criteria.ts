import {
  CRITERIA,
  type Criterion,
  type Evidence,
  type Locale,
  type PlaceCriteria,
} from "@passerelle/data/contract";
import type { Database } from "../db/client.ts";
import { findEvidence, findJudgedRows, type JudgedRow } from "./criteria.queries.ts";
import { type JudgedPlace, RULES } from "./verdicts.ts";

/** Fields that any criterion reads. */
const FIELDS = [...new Set(CRITERIA.flatMap((key) => RULES[key].fields))];

/** Each of the places, in their order, with what calls for projects ask and who says so. */
export async function criteriaOf(
  db: Database,
  ids: string[],
  locale: Locale,
  now: Date,
): Promise<PlaceCriteria[]> {
  const rows = new Map((await findJudgedRows(db, ids)).map((row) => [row.id, row]));
  const evidence = await findEvidence(db, ids, FIELDS);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row ? toPlaceCriteria(row, evidence, locale, now) : [];
  });
}

function toPlaceCriteria(
  row: JudgedRow,
  evidence: Map<string, Evidence["sources"]>,
  locale: Locale,
  now: Date,
): PlaceCriteria {
  const { id, slug, municipality, names, name } = row;
  const place = toJudgedPlace(row);
  return {
    ...{ id, slug, municipality, position: place.position },
    name: names?.[locale] ?? name,
    criteria: CRITERIA.map((key): Criterion => {
      const { fields, judge } = RULES[key];
      return {
        key,
        verdict: judge(place, now),
        evidence: fields.flatMap((field) => {
          const value = row[field];
          const isSaid = Array.isArray(value) ? value.length > 0 : value !== null;
          return isSaid ? { field, value, sources: evidence.get(`${id} ${field}`) ?? [] } : [];
        }),
      };
    }),
  };
}

/** What criteria look at. */
export function toJudgedPlace(row: JudgedRow): JudgedPlace {
  return { ...row, country: row.address.country, position: [row.longitude, row.latitude] };
}
