import type { Locale, Place } from "@passerelle/data/contract";
import type { Theme } from "@passerelle/data/look";

/** Places that a picture may name, as the API takes them. */
const MOST_PLACES = 100;

type MapImage = {
  /** Size of the drawing, in CSS pixels. */
  width: number;
  height: number;
  /** Whether the places carry their rank in the list as numbers. */
  numbers?: true;
  /** Light where it is not said. */
  theme?: Theme;
};

/** Address of a picture of some places on a map: all that the API can draw, the first ones. */
export function mapImagePath(
  places: Pick<Place, "id">[],
  locale: Locale,
  { width, height, numbers, theme }: MapImage,
): string {
  const query = new URLSearchParams({
    ids: places
      .slice(0, MOST_PLACES)
      .map(({ id }) => id)
      .join(","),
    width: String(width),
    height: String(height),
    lang: locale,
    ...(numbers && { numbers: "true" }),
    ...(theme && { theme }),
  });
  return `/api/v1/map.svg?${query}`;
}
