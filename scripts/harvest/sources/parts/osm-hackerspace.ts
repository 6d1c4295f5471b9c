import { type Country, fold, type Position } from "@passerelle/data/contract";
import { municipalities } from "@passerelle/data/municipalities";

type Tags = Record<string, string>;

/** Keys that say more of a `leisure=hackerspace` than that word: what is made there, or with what. */
const TELLING_KEY = /^(hackerspace|fablab|makerspace|workshop)(:|$)|^service:(?!bicycle)/;
const TELLING_NAME = /hack|maker|fab ?lab|\blabo?\b/;

/** What a French third place of no known kind is called in `codes` of the taxonomy. */
const FRENCH_THIRD_PLACE = { scheme: "osm:france", value: "leisure=hackerspace" };

/**
 * Editors of OpenStreetMap call `leisure=hackerspace` a "tiers-lieu" in French, so on the French side
 * the tag alone says no more than that. The tag is taken away there, and a code stands for it,
 * unless other tags or the name speak of making or hacking.
 */
export function readHackerspace(
  tags: Tags,
  position: Position | undefined,
): { tags: Tags; codes: { scheme: string; value: string }[] } {
  if (tags.leisure !== "hackerspace" || isTelling(tags)) return { tags, codes: [] };
  if ((tags["addr:country"] ?? countryAround(position)) !== "FR") {
    return { tags, codes: [] };
  }
  const { leisure: _misread, ...others } = tags;
  return { tags: others, codes: [FRENCH_THIRD_PLACE] };
}

function isTelling(tags: Tags): boolean {
  const hasKey = Object.entries(tags).some(
    ([key, value]) => TELLING_KEY.test(key) && value !== "no",
  );
  return hasKey || TELLING_NAME.test(fold(tags.name ?? ""));
}

/** The country of the municipality whose centre is nearest; outlines are not known yet here. */
function countryAround(position: Position | undefined): Country | undefined {
  if (!position) return undefined;
  const [longitude, latitude] = position;
  const [first, ...others] = municipalities;
  if (!first) return undefined;
  const squareOf = ({ centre }: typeof first) =>
    ((centre[0] - longitude) * Math.cos((latitude * Math.PI) / 180)) ** 2 +
    (centre[1] - latitude) ** 2;
  return others.reduce(
    (nearest, each) => (squareOf(each) < squareOf(nearest) ? each : nearest),
    first,
  ).country;
}
