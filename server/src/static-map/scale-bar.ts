import type { Locale } from "@passerelle/data/contract";

/** Of the width of the map, at most. */
const SHARE = 0.22;

/** A round distance for the scale bar, with its length on the map. */
export function scaleBar(
  metresPerPixel: number,
  width: number,
  locale: Locale,
): { pixels: number; label: string } {
  const longest = metresPerPixel * width * SHARE;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = ([5, 2, 1].find((step) => step * power <= longest) ?? 1) * power;
  const inKilometres = metres >= 1000;
  const format = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: inKilometres ? "kilometer" : "meter",
  });
  return {
    pixels: metres / metresPerPixel,
    label: format.format(inKilometres ? metres / 1000 : metres),
  };
}
