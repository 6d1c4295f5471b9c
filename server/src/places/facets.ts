import {
  FACETS,
  type Facet,
  type FacetOption,
  type Facets,
  type Label,
  LOCALES,
  type Locale,
  localized,
  OPEN_LABELS,
  OPEN_VALUES,
} from "@passerelle/data/contract";
import { municipalities } from "@passerelle/data/municipalities";
import { taxonomy } from "@passerelle/data/taxonomy";
import { territory } from "@passerelle/data/territory";
import { openingStates } from "../place-index/opening-states.ts";
import { memoize } from "../platform/memoize.ts";
import type { Selection } from "../selection/selection.ts";

/** Every option of each facet, those without places included, with how many places it would give. */
export async function facetsOf(
  selection: Selection,
  locale: Locale,
  now = new Date(),
): Promise<Facets> {
  const openCounts = await countOpen(selection, now);
  const facets = {} as Facets["facets"];
  for (const facet of FACETS) {
    facets[facet] = optionsOf(facet, locale).map((option) => ({
      ...option,
      count:
        facet === "open"
          ? (openCounts.get(option.key) ?? 0)
          : countOf(selection, facet, option.key),
    }));
  }
  return { total: selection.total, facets };
}

function countOf(
  { index, facetCounts }: Selection,
  facet: Exclude<Facet, "open">,
  key: string,
): number {
  const number = index.dictionaries[facet].find(key);
  return number === undefined ? 0 : (facetCounts[facet][number] ?? 0);
}

async function countOpen(
  { index, facetCounts }: Selection,
  now: Date,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const open of OPEN_VALUES) {
    const states = await openingStates(index, open, now);
    counts.set(
      open,
      facetCounts.patterns.reduce((sum, count, at) => sum + (states[at] ? count : 0), 0),
    );
  }
  return counts;
}

type Option = Omit<FacetOption, "count">;

/** Sorted once for each language. */
const optionsOf = memoize(
  (facet: Facet, locale: Locale) => OPTIONS[facet](locale),
  (facet, locale) => `${facet} ${locale}`,
  FACETS.length * LOCALES.length,
);

const concepts =
  (list: { key: string; label: Label; group?: string | undefined }[]) =>
  (locale: Locale): Option[] =>
    list.map(({ key, label, group }) => ({ key, label: label[locale], ...(group && { group }) }));

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
  open: concepts(OPEN_VALUES.map((key) => ({ key, label: OPEN_LABELS[key] }))),
};
