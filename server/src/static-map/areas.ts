import { type Ground, simplifyShape } from "./ground.ts";
import type { Projection } from "./projection.ts";

/** Municipalities in colours that mean something, with what each colour means. */
export type Areas = {
  /** `#rrggbb` by key; the others keep the tint of their side. */
  colours: Map<string, string>;
  legend?: { label: string; colour: string }[];
};

/** The outlines in their colours; a line of the same colour closes the cracks between neighbours. */
export function drawAreas(
  { colours }: Areas,
  { shapes }: Ground,
  { toPath, radiansPerPixel }: Projection,
  detail: number,
): string {
  const paths = new Map<string, string[]>();
  for (const [key, colour] of colours) {
    const shape = shapes.get(key);
    const d = shape && toPath(simplifyShape(shape, radiansPerPixel * detail));
    if (d) paths.set(colour, [...(paths.get(colour) ?? []), d]);
  }
  return [...paths]
    .map(
      ([colour, parts]) =>
        `<path d="${parts.join("")}" fill="${colour}" stroke="${colour}" stroke-width="1.2" stroke-linejoin="round"/>`,
    )
    .join("");
}
