import {
  fold,
  type Locale,
  type Position,
  SUGGESTION_KINDS,
  type Suggestion,
  type Suggestions,
} from "@passerelle/data/contract";
import type { Database } from "../db/client.ts";
import type { Geocode } from "../geocode/geocode.ts";
import { placeIndexOf } from "../place-index/held-index.ts";
import { countsOf } from "./counts.ts";
import { matchRows } from "./match-rows.ts";
import { suggestOrganisations, suggestPlaces } from "./suggest.queries.ts";
import { suggestAddresses } from "./suggest-addresses.ts";
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
 * the kind that fits best first. `isComplete` is false where a geocoder did not answer.
 */
export async function suggest(
  db: Database,
  geocode: Geocode,
  dataVersion: number,
  { q, locale, near }: { q: string; locale: Locale; near?: Position | undefined },
): Promise<Suggestions & { isComplete: boolean }> {
  const index = await placeIndexOf(db, dataVersion);
  const counts = countsOf(index);
  const matches = await matchRows(db, index, q);
  if (!matches?.query.words.length) {
    const items = suggestFunctions(counts, locale, WITHOUT_TEXT);
    return { items, matched: [], isComplete: true };
  }
  const { query } = matches;
  const [places, bodies] = await Promise.all([
    suggestPlaces(db, index, matches, { locale, near, limit: MOST_OF.place }),
    suggestOrganisations(db, query, { locale, limit: MOST_OF.organisation }),
  ]);
  const labels = new Set(places.map(({ suggestion }) => fold(suggestion.label)));
  const found = [
    ...suggestCategories(query, counts, locale),
    ...suggestMunicipalities(query, counts, locale),
    ...suggestPostcodes(query, counts, locale),
    ...places,
    // a body of the name of its place is that place to a visitor
    ...bodies.filter(({ suggestion }) => !labels.has(fold(suggestion.label))),
  ];
  const addresses = await suggestAddresses(geocode, q, !found.length);
  return {
    items: mix([...found, ...addresses.candidates]),
    matched: [...new Set(query.words.flatMap(({ beginnings }) => beginnings))],
    isComplete: addresses.isComplete,
  };
}

/** How a name fits, whatever its length: among those alike, what has more places comes first. */
const tier = ({ fit }: Candidate) => Math.round(fit * 10);

/** Those that are counted by fit and count; places and organisations come in their order. */
function compare(a: Candidate, b: Candidate): number {
  if (a.suggestion.count === undefined || b.suggestion.count === undefined) return 0;
  return tier(b) - tier(a) || b.suggestion.count - a.suggestion.count || b.fit - a.fit;
}

/** The best of each kind; kinds by their best line, those alike in the order of the contract. */
function mix(candidates: Candidate[]): Suggestion[] {
  const kinds = SUGGESTION_KINDS.map((kind) =>
    candidates
      .filter(({ suggestion }) => suggestion.kind === kind)
      .sort(compare)
      .slice(0, MOST_OF[kind]),
  );
  const best = ([first]: Candidate[]) => (first ? tier(first) : 0);
  return kinds
    .sort((a, b) => best(b) - best(a))
    .flat()
    .slice(0, MOST)
    .map(({ suggestion }) => suggestion);
}
