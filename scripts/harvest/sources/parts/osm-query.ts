import type { Bbox, Taxonomy } from "@passerelle/data/contract";
import { NAMED_SELECTOR } from "./osm-names.ts";

/** Key prefixes of things that are not, or no longer, in use, and the status that each means. */
export const LIFECYCLE = {
  disused: "closed",
  abandoned: "closed",
  planned: "planned",
  proposed: "planned",
  construction: "planned",
} as const;

/**
 * The Overpass query for everything inside `bbox` that some typology of ours is tagged with, in
 * use or under a lifecycle prefix, or that is one by its name. `out center` gives ways and relations one position.
 */
export function toOverpassQuery({ typologies }: Taxonomy, bbox: Bbox): string {
  const [west, south, east, north] = bbox;
  const rules = typologies.flatMap(({ osm }) => osm ?? []);
  const selectors = new Set([
    ...rules.map(toSelector),
    ...toLifecycleSelectors(rules),
    NAMED_SELECTOR,
  ]);
  return [
    `[out:json][timeout:180][bbox:${south},${west},${north},${east}];`,
    "(",
    ...[...selectors].map((selector) => `nwr${selector};`),
    ");",
    "out center;",
  ].join("\n");
}

function toSelector(rule: Record<string, string>): string {
  return Object.entries(rule)
    .map(([key, value]) => (value === "*" ? `["${key}"]` : `["${key}"="${value}"]`))
    .join("");
}

/** One selector per main key, so that the query stays short. */
function toLifecycleSelectors(rules: Record<string, string>[]): string[] {
  const valuesByKey = new Map<string, Set<string>>();
  for (const [key, value] of rules.flatMap((rule) => Object.entries(rule).slice(0, 1))) {
    if (value === "*") continue;
    valuesByKey.set(key, (valuesByKey.get(key) ?? new Set()).add(value));
  }
  const prefixes = Object.keys(LIFECYCLE).join("|");
  return [...valuesByKey].map(
    ([key, values]) => `[~"^(${prefixes}):${key}$"~"^(${[...values].join("|")})$"]`,
  );
}
