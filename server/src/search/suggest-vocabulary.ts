import { type Locale, localized, type Position, type Suggestion } from "@passerelle/data/contract";
import { municipalities } from "@passerelle/data/municipalities";
import { taxonomy } from "@passerelle/data/taxonomy";
import { territory } from "@passerelle/data/territory";
import type { Counts } from "./counts.ts";
import type { Query } from "./interpret.queries.ts";
import { matchName } from "./name-match.ts";
import { namesOf, SEARCHED_AXES } from "./search-terms.ts";

/** A line with how well it fits what was typed, from 0 to 1. */
export type Candidate = { suggestion: Suggestion; fit: number };

/** What one does there and what it is come before what it is about, has or is called by. */
const LESSER_AXIS = 0.9;

/** Categories of which a label or synonym, in any language, has the words of the query. */
export function suggestCategories(query: Query, counts: Counts, locale: Locale): Candidate[] {
  return SEARCHED_AXES.flatMap((axis) =>
    taxonomy[axis].flatMap((concept) => {
      const label = concept.label[locale];
      const own = concept.synonyms[locale] ?? [];
      const match = matchName(query, [label, ...own, ...namesOf(concept)]);
      const count = counts.ofTerm(axis, concept.key);
      if (!match || !count) return [];
      const isOther = !matchName(query, [label]);
      const isLesser = axis !== "typologies" && axis !== "functions";
      const suggestion: Suggestion = {
        kind: "category",
        id: concept.key,
        axis,
        label,
        ...(isOther && { detail: match.name }),
        count,
      };
      return { suggestion, fit: match.fit * (isLesser ? LESSER_AXIS : 1) };
    }),
  );
}

/** What most places offer, for a visitor who has typed nothing yet. */
export function suggestFunctions(counts: Counts, locale: Locale, most: number): Suggestion[] {
  return taxonomy.functions
    .map(({ key, label }) => ({
      kind: "category" as const,
      id: key,
      axis: "functions" as const,
      label: label[locale],
      count: counts.ofTerm("functions", key),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}

/** Municipalities by any of their names or those of their parts. */
export function suggestMunicipalities(query: Query, counts: Counts, locale: Locale): Candidate[] {
  return municipalities.flatMap(({ key, names, localities = [], side, centre }) => {
    const label = nameOf(key, locale);
    const match = matchName(query, [label, ...Object.values(names), ...localities]);
    if (!match) return [];
    const isOther = !matchName(query, [label]);
    const suggestion: Suggestion = {
      kind: "municipality",
      id: key,
      label,
      detail: [...(isOther ? [match.name] : []), sideLabel(side, locale)].join(" · "),
      position: centre,
      count: counts.ofTerm("municipalities", key),
    };
    return { suggestion, fit: match.fit };
  });
}

/** Postcodes of places that begin with the number that was typed alone. */
export function suggestPostcodes(query: Query, counts: Counts, locale: Locale): Candidate[] {
  if (!/^\d{2,5}$/.test(query.text)) return [];
  return [...counts.postcodes]
    .filter(([postcode]) => postcode.startsWith(query.text))
    .map(([postcode, { count, position, municipalities: keys }]) => ({
      suggestion: {
        kind: "postcode",
        id: postcode,
        label: postcode,
        detail: keys.map((key) => nameOf(key, locale)).join(", "),
        position: rounded(position),
        count,
      },
      fit: postcode === query.text ? 1 : 0.8,
    }));
}

const byKey = new Map(municipalities.map((municipality) => [municipality.key, municipality]));

/** The municipality's name in `locale`, else as it is called at home. */
export function nameOf(key: string, locale: Locale): string {
  return localized(byKey.get(key)?.names ?? {}, locale)?.text ?? key;
}

function sideLabel(key: string, locale: Locale): string {
  return territory.sides.find((side) => side.key === key)?.label[locale] ?? key;
}

/** To about 10 m: a postcode has no exact position. */
const rounded = (position: Position): Position =>
  position.map((degrees) => Number(degrees.toFixed(4))) as Position;
