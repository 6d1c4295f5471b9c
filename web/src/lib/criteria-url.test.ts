import { describe, expect, it } from "vitest";
import { type CriteriaState, readCriteria, writeCriteria } from "./criteria-url.ts";

const AREAS = ["fr", "Kortrijk", "FR-59350"];
const PLAIN: CriteriaState = {
  within: "territory",
  filters: {},
  sort: "met",
  neighbourhoodDistance: 300,
};

describe("the address of the page of criteria", () => {
  it.each<[CriteriaState, string]>([
    [PLAIN, ""],
    [{ ...PLAIN, within: "Kortrijk", sort: "open_late" }, "?within=Kortrijk&sort=open_late"],
    [
      { ...PLAIN, filters: { functions: ["coworking", "fablab"] }, neighbourhoodDistance: 1000 },
      "?functions=coworking,fablab&neighbourhoodDistance=1000",
    ],
    [{ ...PLAIN, cursor: "abc" }, "?cursor=abc"],
  ])("says %o", (state, search) => {
    expect(writeCriteria(state)).toBe(search);
    expect(readCriteria(search, AREAS)).toEqual(state);
  });

  it("is read without what is not offered", () => {
    const search = "?within=Paris&sort=distance&neighbourhoodDistance=400&functions=X!";
    expect(readCriteria(search, AREAS)).toEqual(PLAIN);
  });

  it("names municipalities only where no area is chosen", () => {
    const filters = { municipalities: ["FR-59350"] };
    expect(readCriteria("?municipalities=FR-59350", AREAS).filters).toEqual(filters);
    expect(readCriteria("?within=fr&municipalities=FR-59350", AREAS).filters).toEqual({});
  });
});
