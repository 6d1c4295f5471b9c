import { placeFiltersSchema } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { READERS } from "./filter-values.ts";

const TEXTS = [
  [
    "a",
    "fablab",
    "fablab,coworking",
    "Fablab",
    "a-b",
    "1a",
    "fr",
    "fr,vlaanderen",
    "mars",
    "planned",
  ],
  ["FR-59350", "BE-34022,FR-59350", "FR-1", "active,closed", " Lille ", "x".repeat(200)],
  ["x".repeat(201), "1,2,3,4", "3,51,2,50", "1,2,3", "1,2,3,4,5", "a,b,c,d", "3.05,50.63"],
  ["200,50", "3,91", "-180,-90", "3", "500", "0", "-5", "200000", "200001", "12.5", "180", "181"],
  ["1e3", "foot", "bicycle", "car", "boat", "now", "late", "weekend", "unknown", "tomorrow"],
  ["2026-11-25T20:00", "2026-11-25T20:00:00", "2026-11-25T20:00:00Z", "2026-11-25T20:00+01:00"],
  ["2026-02-30T10:00", "2026-13-01T10:00", "2026-11-25", "2026-11-25T24:00", "2026-11-25T20:60"],
].flat();

describe.each(Object.keys(READERS) as (keyof typeof READERS)[])("%s", (name) => {
  it.each(TEXTS)("reads %s as the API does", (text) => {
    const { success, data } = placeFiltersSchema.shape[name].safeParse(text);
    expect(READERS[name](text)).toEqual(success ? data : undefined);
  });
});
