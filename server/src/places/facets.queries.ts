import {
  FACETS,
  type Facet,
  type FacetOption,
  type Facets,
  type Label,
  type Locale,
  localized,
  type PlaceFilters,
} from "@passerelle/data/contract";
import { municipalities } from "@passerelle/data/municipalities";
import { taxonomy } from "@passerelle/data/taxonomy";
import { territory } from "@passerelle/data/territory";
import { count, type SQL, sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { shownPlaces } from "../db/schema.ts";
import { matchesOf } from "../search/matches.queries.ts";
import { allOf } from "./conditions.ts";
import { readConditions } from "./open-places.queries.ts";
import { countPlaces } from "./places.queries.ts";

/** The value or values of a place that each facet counts. */
const VALUES: Record<Facet, SQL<string>> = {
  functions: sql`unnest(${shownPlaces.functions})`,
  typologies: sql`unnest(${shownPlaces.typologies})`,
  domains: sql`unnest(${shownPlaces.domains})`,
  labels: sql`unnest(${shownPlaces.labels})`,
  languages: sql`unnest(${shownPlaces.languages})`,
  access: sql`unnest(${shownPlaces.access})`,
  costs: sql`unnest(${shownPlaces.costs})`,
  equipment: sql`unnest(${shownPlaces.equipment})`,
  sides: sql`${shownPlaces.side}`,
  municipalities: sql`${shownPlaces.municipality}`,
  status: sql`${shownPlaces.status}`,
};

/**
 * For each option of each facet, how many places there would be if it were chosen too: a facet
 * ignores its own choice, because choices inside one filter widen the result.
 */
export async function countFacets(
  db: Database,
  filters: PlaceFilters,
  locale: Locale,
): Promise<Facets> {
  const conditions = await readConditions(db, filters, await matchesOf(db, filters));
  const facets = {} as Facets["facets"];
  for (const facet of FACETS) {
    const rows = await db
      .select({ key: sql<string>`${VALUES[facet]}`.as("key"), count: count() })
      .from(shownPlaces)
      .where(allOf(conditions, facet))
      .groupBy(sql`1`);
    const counts = new Map(rows.map((row) => [row.key, row.count]));
    facets[facet] = OPTIONS[facet](locale).map((option) => ({
      ...option,
      count: counts.get(option.key) ?? 0,
    }));
  }
  return { total: await countPlaces(db, allOf(conditions)), facets };
}

type Option = Omit<FacetOption, "count">;

const concepts =
  (list: { key: string; label: Label; group?: string | undefined }[]) =>
  (locale: Locale): Option[] =>
    list.map(({ key, label, group }) => ({ key, label: label[locale], ...(group && { group }) }));

/** Every option of each facet, those without places included. */
const OPTIONS: Record<Facet, (locale: Locale) => Option[]> = {
  functions: concepts(taxonomy.functions),
  typologies: concepts(taxonomy.typologies),
  domains: concepts(taxonomy.domains),
  labels: concepts(taxonomy.labels),
  languages: concepts(taxonomy.languages),
  access: concepts(taxonomy.access),
  costs: concepts(taxonomy.costs),
  equipment: concepts(taxonomy.equipment),
  status: concepts(taxonomy.statuses),
  sides: concepts(territory.sides),
  municipalities: (locale) =>
    municipalities
      .map(({ key, names }) => ({ key, label: localized(names, locale)?.text ?? key }))
      .sort((a, b) => a.label.localeCompare(b.label, locale)),
};
