import type { Position } from "@passerelle/data/contract";
import { INKS, type Theme } from "@passerelle/data/look";
import type { Projection } from "./projection.ts";
import { type DrawLabel, round } from "./svg.ts";

/** Pixels. */
export const PLANNED_RADIUS = 10;

/** Places that are not there yet, numbered in their order, the first on top. */
export function drawPlanned(
  planned: Position[],
  { toPixel }: Projection,
  theme: Theme,
  draw: DrawLabel,
): string {
  const inks = INKS[theme];
  return planned
    .map((position, at) => {
      const [x, y] = toPixel(position);
      return (
        `<circle cx="${round(x)}" cy="${round(y)}" r="${PLANNED_RADIUS}" fill="${inks.accent}" stroke="${inks.paper}" stroke-width="2"/>` +
        draw({
          text: String(at + 1),
          x,
          y: y + 4,
          size: 11,
          weight: 700,
          fill: inks["on-accent"],
          anchor: "middle",
        })
      );
    })
    .reverse()
    .join("");
}
