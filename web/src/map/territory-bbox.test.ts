import { describe, expect, it } from "vitest";
import { bboxOfMunicipalities } from "./territory-bbox.ts";
import { collect, squareMunicipality, withoutShape } from "./testing.ts";

describe("bboxOfMunicipalities", () => {
  it("goes around shapes and centres", () => {
    const shape = squareMunicipality("FR-10001", "fr", [3, 50]);
    const centre = withoutShape(squareMunicipality("BE-10002", "wallonie", [4, 51]));
    const bbox = bboxOfMunicipalities(collect(shape, centre));
    expect(bbox?.map((degrees) => Number(degrees.toFixed(6)))).toEqual([3, 50, 4.05, 51.05]);
  });

  it("is not known without municipalities", () => {
    expect(bboxOfMunicipalities(collect())).toBeUndefined();
  });
});
