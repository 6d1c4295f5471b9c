import type { Locale, Place } from "@passerelle/data/contract";

/** Size of the map on paper, in the pixels of the drawing. */
export const MAP_SIZE = { width: 760, height: 500 };

/** Address of the map of some places, which carry their rank in the list as numbers. */
export function mapImagePath(places: Pick<Place, "id">[], locale: Locale): string {
  const { width, height } = MAP_SIZE;
  const ids = places.map(({ id }) => id).join(",");
  return `/api/v1/map.svg?ids=${ids}&numbers=true&width=${width}&height=${height}&lang=${locale}`;
}
