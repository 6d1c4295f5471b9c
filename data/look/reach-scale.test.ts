import {
  type Color,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  oklch,
  parse,
} from "culori";
import { describe, expect, it } from "vitest";
import { REACH_BREAKS, REACH_COLOURS, reachClassOf } from "./reach-scale.ts";
import { THEMES } from "./theme.ts";

const EYES = {
  "every colour": (colour: Color) => colour,
  "no red": filterDeficiencyProt(1),
  "no green": filterDeficiencyDeuter(1),
  "no blue": filterDeficiencyTrit(1),
};
/** In OKLab; half of it can just be told apart side by side. */
const LEAST_DIFFERENCE = 0.05;

describe.each(THEMES)("the %s colours of reach", (theme) => {
  const colours = REACH_COLOURS[theme];

  it("are one for each class", () => {
    expect(colours).toHaveLength(REACH_BREAKS.length + 1);
  });

  it("go from one end of lightness to the other", () => {
    const lightness = colours.map((colour) => oklch(colour)?.l ?? 0);
    const sorted = lightness.toSorted((a, b) => (theme === "light" ? b - a : a - b));
    expect(lightness).toEqual(sorted);
  });

  it.each(Object.entries(EYES))("can be told apart by eyes that see %s", (_, seen) => {
    const difference = differenceEuclidean("oklab");
    const look = (colour: string) => seen(parse(colour) as Color);
    for (const [at, colour] of colours.slice(1).entries()) {
      const before = colours[at] ?? "";
      expect(difference(look(colour), look(before)), `${before} ${colour}`).toBeGreaterThan(
        LEAST_DIFFERENCE,
      );
    }
  });
});

it("counts a limit to the class that it ends", () => {
  expect([0, 5, 5.1, 60, 60.1, undefined].map(reachClassOf)).toEqual([0, 0, 1, 5, 6, undefined]);
});
