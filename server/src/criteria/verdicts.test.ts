import type { CriterionKey } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { type JudgedPlace, RULES } from "./verdicts.ts";

const SILENT: JudgedPlace = {
  typologies: ["coworking_space"],
  functions: [],
  costs: [],
  equipment: [],
  labels: [],
  openingHours: null,
  country: "BE",
  position: [3.26, 50.83],
};
const NEAREST = {
  code: "QN1",
  name: "Moulin",
  inside: false,
  metres: 250,
  source: "x",
  date: null,
};
const NOW = new Date("2026-11-25T12:00:00Z");

describe("verdicts", () => {
  it("are never no where sources are silent", () => {
    const verdicts = Object.values(RULES).map(({ judge }) => judge(SILENT, NOW));
    expect(new Set(verdicts)).toEqual(new Set(["unknown"]));
  });

  it.each<[CriterionKey, Partial<JudgedPlace>, string]>([
    ["two_functions", { functions: ["coworking", "fablab"] }, "yes"],
    ["two_functions", { functions: ["coworking", "training"] }, "no"],
    [
      "two_functions",
      { functions: ["coworking", "occasional_telework"], typologies: ["telecentre"] },
      "no",
    ],
    ["open_late", { openingHours: "Mo-Fr 09:00-20:00" }, "yes"],
    ["open_late", { openingHours: "Mo-Fr 09:00-19:59" }, "no"],
    ["open_late", { openingHours: 'Mo 09:00-20:00 "sur rendez-vous"; Tu 10:00-12:00' }, "unknown"],
    ["open_late", { openingHours: 'Mo 09:00-20:00 unknown "sur rendez-vous"' }, "unknown"],
    ["open_late", { openingHours: "quelquefois" }, "unknown"],
    ["open_weekend", { openingHours: "Sa 10:00-14:00" }, "yes"],
    ["open_weekend", { openingHours: "Sa 10:00-12:00,14:00-18:00" }, "yes"],
    ["open_weekend", { openingHours: "Sa 10:00-12:00,13:00-16:00" }, "no"],
    ["free_activities", { costs: ["paid", "conditional"] }, "yes"],
    ["free_activities", { costs: ["paid"] }, "no"],
    ["equipment", { equipment: ["wifi"] }, "unknown"],
    ["equipment", { equipment: ["laser_cutter"] }, "yes"],
    ["connection", { equipment: ["wifi"] }, "yes"],
    ["connection", { functions: ["internet_access"] }, "yes"],
    ["priority_neighbourhood", { neighbourhood: { ...NEAREST, isNear: true } }, "yes"],
    ["priority_neighbourhood", { neighbourhood: { ...NEAREST, isNear: false } }, "no"],
    ["label", { labels: ["france_services"] }, "yes"],
  ])("%s of %o: %s", (key, facts, verdict) => {
    expect(RULES[key].judge({ ...SILENT, ...facts }, NOW)).toBe(verdict);
  });
});
