import type { Locale, Position, Suggestion } from "@passerelle/data/contract";
import { taxonomy } from "@passerelle/data/taxonomy";
import { asc, eq, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { organisations, shownPlaces } from "../db/schema.ts";
import type { PlaceIndex } from "../place-index/place-index.ts";
import { hasIdOf } from "../places/ids.ts";
import { bestRows } from "./best-rows.ts";
import type { Query } from "./interpret.queries.ts";
import type { RowMatches } from "./match-rows.ts";
import { matchName } from "./name-match.ts";
import { type Candidate, nameOf } from "./suggest-vocabulary.ts";

/** The best places, the nearest to `near` first among equals. */
export async function suggestPlaces(
  db: Database,
  index: PlaceIndex,
  { query, scores }: RowMatches,
  { locale, near, limit }: { locale: Locale; near?: Position | undefined; limit: number },
): Promise<Candidate[]> {
  const ids = bestRows(index, scores, near, limit).map((row) => index.ids.get(row));
  const rows = await db
    .select({
      id: shownPlaces.placeId,
      slug: shownPlaces.slug,
      name: shownPlaces.name,
      names: shownPlaces.names,
      group: shownPlaces.group,
      typologies: shownPlaces.typologies,
      municipality: shownPlaces.municipality,
    })
    .from(shownPlaces)
    .where(hasIdOf(ids));
  rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return rows.map(({ id, slug, name, names, group, typologies, municipality }) => {
    const label = names?.[locale] ?? name;
    const kind = taxonomy.typologies.find(({ key }) => key === typologies[0])?.label[locale];
    const suggestion: Suggestion = {
      kind: "place",
      id,
      slug,
      label,
      group,
      detail: [...(kind ? [kind] : []), nameOf(municipality, locale)].join(" · "),
    };
    const match = matchName(query, [label, name, ...Object.values(names ?? {})]);
    return { suggestion, fit: match?.fit ?? 0 };
  });
}

/** Two letters begin the names of thousands of bodies, none of which is likelier than the others. */
const MOST_ANSWERING = 1_000;
/** Bodies looked at for each that is wanted. */
const CANDIDATES = 10;

/** Organisations whose name has the words of the query, with the towns of their places. */
export async function suggestOrganisations(
  db: Database,
  query: Query,
  { locale, limit }: { locale: Locale; limit: number },
): Promise<Candidate[]> {
  const answering = db
    .select({ id: organisations.id, name: organisations.name })
    .from(organisations)
    .where(
      sql`to_tsvector('simple', fold(${organisations.name})) @@ ${allBeginnings(query)}::tsquery`,
    )
    .limit(MOST_ANSWERING)
    .as("answering");
  // the shortest names first, and only then their places: few bodies have none
  const named = db
    .select()
    .from(answering)
    .orderBy(asc(sql`length(${answering.name})`), asc(answering.id))
    .limit(limit * CANDIDATES)
    .as("named");
  const rows = await db
    .select({
      id: named.id,
      name: named.name,
      municipalities: sql<string[]>`array_agg(distinct ${shownPlaces.municipality})`,
    })
    .from(named)
    .innerJoin(shownPlaces, eq(shownPlaces.organisationId, named.id))
    .groupBy(named.id, named.name)
    .orderBy(asc(sql`length(${named.name})`), asc(named.id))
    .limit(limit);
  return rows.map(({ id, name, municipalities }) => {
    const label = name ?? id;
    const suggestion: Suggestion = {
      kind: "organisation",
      id,
      label,
      detail: municipalities.map((key) => nameOf(key, locale)).join(", "),
    };
    return { suggestion, fit: matchName(query, [label])?.fit ?? 0 };
  });
}

/** Every word of the query by its beginnings, as the text of a `tsquery`; folded words need no quoting. */
function allBeginnings({ words }: Query): string {
  const all = words.map(({ beginnings }) => beginnings.map((word) => `'${word}':*`).join(" | "));
  return all.map((word) => `(${word})`).join(" & ");
}
