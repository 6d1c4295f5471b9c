import { expect, it } from "vitest";
import source from "./boundaries-france.ts";
import { readFixture } from "./testing.ts";

const { read, rejected } = readFixture(source, "boundaries/communes-59-nord.geojson");

it("reads the outline of a commune under its code", () => {
  expect(read[0]).toEqual({
    country: "FR",
    code: "59350",
    shape: {
      type: "Polygon",
      coordinates: [
        [
          [3, 50.6],
          [3.11, 50.6],
          [3.11, 50.66],
          [3, 50.66],
          [3, 50.6],
        ],
      ],
    },
  });
});

it("rejects an outline that is not closed, and keeps the others", () => {
  expect(read).toHaveLength(9);
  expect(rejected).toEqual([expect.stringContaining("features[9]: geometry")]);
});
