/** SVG path of values in their order, from where each stands to pixels. */
export function toLine(
  values: number[],
  { x, y }: { x: (at: number) => number; y: (value: number) => number },
): string {
  const round = (pixels: number) => Math.round(pixels * 10) / 10;
  return values
    .map((value, at) => `${at === 0 ? "M" : "L"}${round(x(at))} ${round(y(value))}`)
    .join("");
}
