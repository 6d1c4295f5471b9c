import { fold } from "@passerelle/data/contract";

type Code = { scheme: string; value: string };

/** Keys of which a place has at least one; streets, stops and shelters named after it have none. */
const PLACE_KEYS = ["amenity", "club", "craft", "leisure", "office", "shop", "social_facility"];

/** Words of names that say what a place is, whatever it is tagged with, by their code. */
const NAMES: [value: string, words: RegExp][] = [
  ["fablab", /\bfab ?lab/],
  ["epn", /\bespaces? publics? numeriques?\b|\bepn\b|\bcyber ?(?:centre|espace|base)\b/],
  ["digipunt", /\bdigi ?(?:punt|bank|hulp)/],
  ["coworking", /\bco ?working\b/],
  ["tiers-lieu", /\btiers ?lieux?\b/],
];

/** The same words, more loosely, as a regular expression of Overpass without regard to case. */
const ASKED =
  "fab ?lab|espaces? publics? num|EPN|cyber|digi ?(punt|bank|hulp)|co-?working|tiers.?lieu";

/** The selector of an Overpass query for what is a place by its name. */
export const NAMED_SELECTOR = `[~"^(${PLACE_KEYS.join("|")})$"~"."]["name"~"${ASKED}",i]`;

/**
 * Codes for what a name says: there are no tags for public computer rooms and Flemish digital help
 * points, and few mappers know those of coworking spaces.
 */
export function readNames(tags: Record<string, string>): Code[] {
  if (!PLACE_KEYS.some((key) => key in tags)) return [];
  const name = fold(tags.name ?? "");
  return NAMES.flatMap(([value, words]) =>
    words.test(name) ? [{ scheme: "osm:name", value }] : [],
  );
}
