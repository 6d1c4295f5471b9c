import type { Coverage } from "@passerelle/data/contract";
import {
  NO_REACH,
  REACH_BREAKS,
  REACH_COLOURS,
  reachColour,
  type Theme,
} from "@passerelle/data/look";
import type { Areas } from "../../static-map/areas.ts";

/** Each municipality in the colour of the minutes that half of its inhabitants need at most. */
export function reachAreas(
  municipalities: Pick<Coverage["municipalities"][number], "key" | "minutes">[],
  theme: Theme,
): Areas {
  const hasNone = municipalities.some(({ minutes }) => minutes === undefined);
  const labels = [...REACH_BREAKS.map((most) => `≤ ${most} min`), `> ${REACH_BREAKS.at(-1)} min`];
  return {
    colours: new Map(municipalities.map(({ key, minutes }) => [key, reachColour(minutes, theme)])),
    legend: [
      ...labels.map((label, at) => ({ label, colour: REACH_COLOURS[theme][at] ?? "" })),
      // no place at all, in no language's words
      ...(hasNone ? [{ label: "–", colour: NO_REACH[theme] }] : []),
    ],
  };
}
