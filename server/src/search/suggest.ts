import {
  fold,
  type Locale,
  type Position,
  SUGGESTION_KINDS,
  type Suggestion,
  type Suggestions,
} from "@passerelle/data/contract";
import type { Database } from "../db/client.ts";
import { readCounts } from "./counts.queries.ts";
import { interpret } from "./interpret.queries.ts";
import { suggestOrganisations, suggestPlaces } from "./suggest.queries.ts";
import {
  type Candidate,
  suggestCategories,
  suggestFunctions,
  suggestMunicipalities,
  suggestPostcodes,
} from "./suggest-vocabulary.ts";

/** Lines at most, in all and of each kind. */
const MOST = 10;
const MOST_OF: Record<Suggestion["kind"], number> = {
  category: 3,
  municipality: 3,
  place: 5,
  organisation: 2,
  postcode: 3,
  address: 3,
};
const WITHOUT_TEXT = 6;

/**
 * What the text so far can lead to, in any language and whatever its small errors: kind by kind,
 * the kind that fits best first.
 */
export async function suggest(
  db: Database,
  { q, locale, near }: { q: string; locale: Locale; near?: Position | undefined },
): Promise<Suggestions> {
  const counts = await readCounts(db);
  const query = await interpret(db, q);
  if (!query.words.length)
    return { items: suggestFunctions(counts, locale, WITHOUT_TEXT), matched: [] };
  const places = await suggestPlaces(db, query, { locale, near, limit: MOST_OF.place });
  const labels = new Set(places.map(({ suggestion }) => fold(suggestion.label)));
  const bodies = await suggestOrganisations(db, query, { locale, limit: MOST_OF.organisation });
  const candidates = [
    ...suggestCategories(query, counts, locale),
    ...suggestMunicipalities(query, counts, locale),
    ...suggestPostcodes(query, counts, locale),
    ...places,
    // a body of the name of its place is that place to a visitor
    ...bodies.filter(({ suggestion }) => !labels.has(fold(suggestion.label))),
  ];
  return {
    items: mix(candidates),
    matched: [...new Set(query.words.flatMap(({ beginnings }) => beginnings))],
  };
}

/** The best of each kind; kinds by their best line, those alike in the order of the contract. */
function mix(candidates: Candidate[]): Suggestion[] {
  const kinds = SUGGESTION_KINDS.map((kind) =>
    candidates
      .filter(({ suggestion }) => suggestion.kind === kind)
      .sort((a, b) => b.fit - a.fit || (b.suggestion.count ?? 0) - (a.suggestion.count ?? 0))
      .slice(0, MOST_OF[kind]),
  );
  const best = (kind: Candidate[]) => kind[0]?.fit ?? 0;
  return kinds
    .sort((a, b) => best(b) - best(a))
    .flat()
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}
