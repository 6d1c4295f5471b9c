import { DEFAULT_TRAVEL_MODE, type PlaceFilters, type TravelMode } from "@passerelle/data/contract";
import type { TFunction } from "i18next";

/** What is said of a point and how far around it one would go. */
type Reach = Pick<PlaceFilters, "minutes" | "mode" | "radius">;

/** "Tournai, within 20 min by bicycle"; `place` undefined where the point has no name. */
export function nearLabel(
  { minutes, mode = DEFAULT_TRAVEL_MODE, radius }: Reach,
  place: string | undefined,
  words: { say: TFunction<"search">; distance: (metres: number) => string },
): string {
  const { say, distance } = words;
  const from = place ?? say(($) => $.near.point);
  if (minutes) {
    return say(($) => $.near.withinMinutes, { place: from, minutes, how: modeLabel(mode, say) });
  }
  if (radius) return say(($) => $.near.withinRadius, { place: from, distance: distance(radius) });
  return place ? say(($) => $.near.around, { place }) : from;
}

/** "by bicycle" */
export function modeLabel(mode: TravelMode, say: TFunction<"search">): string {
  return say(($) => $.modes[mode]);
}
