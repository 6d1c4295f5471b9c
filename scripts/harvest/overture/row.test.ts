import { expect, it } from "vitest";
import { overtureRowSchema, toSourcePlace } from "./row.ts";

it("reads the form before September 2026 too", () => {
  const row = overtureRowSchema.parse({
    id: "1",
    bbox: { xmin: 3.06, ymin: 50.63 },
    names: { primary: "Le Bureau" },
    confidence: 0.9,
    categories: { primary: "coworking_space", alternate: ["business_center"] },
  });
  expect(toSourcePlace(row)).toMatchObject({
    position: [3.06, 50.63],
    codes: [
      { scheme: "overture:category", value: "coworking_space" },
      { scheme: "overture:category", value: "business_center" },
    ],
    certainty: 0.9,
  });
});
