import { coverageQuestionSchema, sitingQuerySchema } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { planQuery, questionQuery, readCoverage, writeCoverage } from "./coverage-url.ts";

const FULL =
  "?functions=fablab,coworking&open=late&minutes=30&mode=car&population=municipality&within=Ath&border=closed&plan=3.2,50.7_BE-57081&next=3&candidates=cells&planName=Plan%20A";

describe("the address of the coverage page", () => {
  it("is written as it was read", () => {
    expect(writeCoverage(readCoverage(FULL))).toBe(FULL);
    expect(writeCoverage(readCoverage(""))).toBe("");
  });

  it("has what the API takes, with the same meaning", () => {
    for (const search of ["", FULL, "?kilometres=2.5&near=3,50&radius=900"]) {
      const state = readCoverage(search);
      const { plan, next, candidates, planName: _planName, filters, ...question } = state;
      const asked = sitingQuerySchema.parse({ ...questionQuery(state), ...planQuery(state) });
      expect(asked).toMatchObject({ ...filters, next, candidates });
      expect(asked.plan ?? []).toEqual(plan);
      expect(coverageQuestionSchema.parse(questionQuery(state))).toMatchObject(
        JSON.parse(JSON.stringify(question)),
      );
    }
  });

  it("drops what means nothing", () => {
    const state = readCoverage(
      "?minutes=4&mode=boat&kilometres=-1&within=a%20b&border=ajar&plan=1,2,3_x_3,95&next=99&candidates=all",
    );
    expect(writeCoverage(state)).toBe("");
  });

  it("adds up repeated places of a plan, as a form without script sends them", () => {
    const { plan } = readCoverage("?plan=BE-57081&plan=3.2,50.7&plan=");
    expect(plan).toEqual([{ municipality: "BE-57081" }, { position: [3.2, 50.7] }]);
  });

  it("holds as many places as one request may", () => {
    const plan = Array.from({ length: 25 }, () => "BE-57081").join("_");
    expect(readCoverage(`?plan=${plan}`).plan).toHaveLength(20);
  });
});
