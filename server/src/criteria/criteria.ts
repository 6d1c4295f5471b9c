import {
  CRITERIA,
  type Criterion,
  type Evidence,
  isApproximate,
  type Locale,
  type PlaceCriteria,
} from "@passerelle/data/contract";
import type { Database } from "../db/client.ts";
import { findEvidence, findJudgedRows, type JudgedRow } from "./criteria.queries.ts";
import { type Found, nearestOutline, type Outline } from "./nearest-outline.ts";
import { type JudgedPlace, RULES } from "./verdicts.ts";

/** Fields that any criterion reads. */
const FIELDS = [...new Set(CRITERIA.flatMap((key) => RULES[key].fields))];

/** What is judged by besides the places themselves. */
type Terms = {
  locale: Locale;
  now: Date;
  /** Of priority neighbourhoods; none where they were not harvested. */
  outlines: Outline[];
  /** Metres from one that are as good as inside. */
  distance: number;
};

/** Each of the places, in their order, with what calls for projects ask and who says so. */
export async function criteriaOf(
  db: Database,
  ids: string[],
  { locale, now, outlines, distance }: Terms,
): Promise<PlaceCriteria[]> {
  const rows = new Map((await findJudgedRows(db, ids)).map((row) => [row.id, row]));
  const evidence = await findEvidence(db, ids, FIELDS);
  return ids.flatMap((id) => {
    const row = rows.get(id);
    return row ? toPlaceCriteria(row, evidence, { locale, now, outlines, distance }) : [];
  });
}

function toPlaceCriteria(
  row: JudgedRow,
  evidence: Map<string, Evidence["sources"]>,
  { locale, now, outlines, distance }: Terms,
): PlaceCriteria {
  const { id, slug, municipality, address, names, name } = row;
  const position: PlaceCriteria["position"] = [row.longitude, row.latitude];
  const { country } = address;
  // only France has such a list, and an approximate position says nothing of a few hundred metres
  const isJudged = country === "FR" && !isApproximate(row.precision);
  const found = isJudged ? nearestOutline(position, outlines) : undefined;
  const isInNeighbourhood = found && (found.inside || (found.metres ?? 0) <= distance);
  const place: JudgedPlace = { ...row, country, position, isInNeighbourhood };
  return {
    ...{ id, slug, municipality, position },
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
          ...(found && key === "priority_neighbourhood" ? [toEvidence(found)] : []),
        ],
      };
    }),
  };
}

function toEvidence({ source, date, ...value }: Found): Evidence {
  const sources = [{ source, record: value.code, ...(date && { date }) }];
  return { field: "neighbourhood", value, sources };
}
