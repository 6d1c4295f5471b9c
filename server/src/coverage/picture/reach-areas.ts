import type { Coverage } from "@passerelle/data/contract";
import type { Theme } from "@passerelle/data/look";
import { NO_REACH, REACH_BREAKS, REACH_COLOURS, reachColour } from "@passerelle/data/reach-scale";
import type { Areas } from "../../static-map/areas.ts";

type Town = Pick<Coverage["municipalities"][number], "key" | "minutes">;

/** Each municipality in the colour of the minutes that half of its inhabitants need at most. */
export function reachColours(municipalities: Town[], theme: Theme): Areas["colours"] {
  return new Map(municipalities.map(({ key, minutes }) => [key, reachColour(minutes, theme)]));
}

/** What these colours mean. */
export function reachLegend(municipalities: Town[], theme: Theme): Areas["legend"] {
  const hasNone = municipalities.some(({ minutes }) => minutes === undefined);
  const labels = [...REACH_BREAKS.map((most) => `≤ ${most} min`), `> ${REACH_BREAKS.at(-1)} min`];
  return [
    ...labels.map((label, at) => ({ label, colour: REACH_COLOURS[theme][at] ?? "" })),
    // no place at all, in no language's words
    ...(hasNone ? [{ label: "–", colour: NO_REACH[theme] }] : []),
  ];
}
