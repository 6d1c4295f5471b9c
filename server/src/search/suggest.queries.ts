import type { Locale, Position, Suggestion } from "@passerelle/data/contract";
import { taxonomy } from "@passerelle/data/taxonomy";
import { asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { organisations, shownPlaces } from "../db/schema.ts";
import type { Query } from "./interpret.queries.ts";
import { matchName } from "./name-match.ts";
import { allBeginnings, matches, score } from "./ranking.ts";
import { type Candidate, nameOf } from "./suggest-vocabulary.ts";

/** Matching places that are ranked at most, beside those whose name begins with the query. */
const MOST_RANKED = 1000;

/** The best places, the nearest to `near` first among equals. */
export async function suggestPlaces(
  db: Database,
  query: Query,
  { locale, near, limit }: { locale: Locale; near?: Position | undefined; limit: number },
): Promise<Candidate[]> {
  const rank = score(query);
  const distance = near
    ? sql`${shownPlaces.position} <-> ST_SetSRID(ST_MakePoint(${near[0]}, ${near[1]}), 4326)`
    : sql`null::float8`;
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
    .where(inArray(shownPlaces.placeId, candidates(db, query)))
    .orderBy(desc(rank), asc(distance), asc(shownPlaces.sortName), asc(shownPlaces.placeId))
    .limit(limit);
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

/** Ids of places to rank: a wide query is cut, but never loses the names that begin with it. */
function candidates(db: Database, query: Query) {
  const ids = () => db.select({ id: shownPlaces.placeId }).from(shownPlaces);
  const byName = ids()
    .where(
      sql`${shownPlaces.sortName} ~>=~ ${query.text} and ${shownPlaces.sortName} ~<~ (${query.text} || chr(1114111)) and ${matches(query)}`,
    )
    .limit(MOST_RANKED);
  return byName.unionAll(ids().where(matches(query)).limit(MOST_RANKED));
}

/** Organisations whose name has the words of the query, with the towns of their places. */
export async function suggestOrganisations(
  db: Database,
  query: Query,
  { locale, limit }: { locale: Locale; limit: number },
): Promise<Candidate[]> {
  const rows = await db
    .select({
      id: organisations.id,
      name: organisations.name,
      municipalities: sql<string[]>`array_agg(distinct ${shownPlaces.municipality})`,
    })
    .from(organisations)
    .innerJoin(shownPlaces, eq(shownPlaces.organisationId, organisations.id))
    .where(
      sql`to_tsvector('simple', fold(${organisations.name})) @@ ${allBeginnings(query)}::tsquery`,
    )
    .groupBy(organisations.id)
    .orderBy(asc(sql`length(${organisations.name})`), asc(organisations.id))
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
