import { expect, it } from "vitest";
import { completePosition } from "./position.ts";
import { contextOf, MUNICIPALITIES } from "./testing.ts";

const place = { ref: "1", name: "x", municipality: MUNICIPALITIES[0] };

it("gives the centre of the municipality, and says so", () => {
  expect(completePosition(place, contextOf())).toMatchObject({
    position: [3.05, 50.63],
    precision: "locality",
  });
});

it("keeps a known position", () => {
  const known = {
    ...place,
    position: [3.06, 50.64] as [number, number],
    precision: "street" as const,
  };
  expect(completePosition(known, contextOf())).toEqual(known);
});
