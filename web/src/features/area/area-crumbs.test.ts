import { expect, it } from "vitest";
import { toAreas } from "../../lib/areas.ts";
import { areaCrumbs } from "./area-crumbs.ts";

const AREAS = toAreas(
  [
    { key: "FR-59350", side: "fr", district: "MEL", names: { fr: "Lille", nl: "Rijsel" } },
    { key: "BE-34027", side: "vlaanderen", district: "Kortrijk", names: { nl: "Menen" } },
  ],
  "nl",
);

it.each([
  ["fr", ["fr"]],
  ["Kortrijk", ["vlaanderen", "Kortrijk"]],
  ["BE-34027", ["vlaanderen", "Kortrijk", "BE-34027"]],
  // a side that is one district is named once
  ["FR-59350", ["fr", "FR-59350"]],
])("leads to %s by what holds it", (key, steps) => {
  const area = AREAS.find((each) => each.key === key);
  const crumbs = area && areaCrumbs(area, AREAS, { home: "Plekken", index: "Fiches" }, "nl");
  expect(crumbs?.map(({ href }) => href)).toEqual([
    "/nl",
    "/nl/gebieden",
    ...steps.map((step) => `/nl/gebieden/${step}`),
  ]);
});
