import { describe, expect, it } from "vitest";
import { identify, type KnownPlace } from "./identity.ts";
import { mintId } from "./ids.ts";

const day = (n: number) => new Date(Date.UTC(2026, 0, n));

function known(...places: [id: string, created: number, mergedInto?: string][]) {
  return new Map<string, KnownPlace>(
    places.map(([id, created, mergedInto]) => [
      id,
      { id, createdAt: day(created), mergedInto: mergedInto ?? null },
    ]),
  );
}

describe("identify", () => {
  it("names a new place after its smallest record, whatever the order", () => {
    const forwards = identify([["osm:2", "cget:9"], ["esr:1"]], new Map(), new Map());
    const backwards = identify([["esr:1"], ["cget:9", "osm:2"]], new Map(), new Map());
    expect(forwards.ids).toEqual([mintId("place", "cget:9"), mintId("place", "esr:1")]);
    expect(backwards.ids).toEqual(forwards.ids.toReversed());
    expect(forwards.minted).toHaveLength(2);
  });

  it("keeps the older place when two meet, and sends the other to it", () => {
    const placeOf = new Map([
      ["a:1", "young"],
      ["b:1", "old"],
    ]);
    const places = known(["young", 2], ["old", 1]);
    const { ids, moved, minted } = identify([["a:1", "b:1"]], placeOf, places);
    expect(ids).toEqual(["old"]);
    expect(moved).toEqual([{ from: "young", to: "old" }]);
    expect(minted).toEqual([]);
  });

  it("leaves the id with the larger part when a place splits", () => {
    const placeOf = new Map(["a:1", "a:2", "b:1"].map((key) => [key, "whole"]));
    const { ids, moved } = identify([["a:1"], ["a:2", "b:1"]], placeOf, known(["whole", 1]));
    expect(ids).toEqual([mintId("place", "a:1"), "whole"]);
    expect(moved).toEqual([]);
  });

  it("gives a part its former id back when what was merged splits again", () => {
    const former = mintId("place", "b:1");
    const placeOf = new Map(["a:1", "a:2", "b:1"].map((key) => [key, "stays"]));
    const places = known(["stays", 1], [former, 2, "stays"]);
    const { ids, minted } = identify([["a:1", "a:2"], ["b:1"]], placeOf, places);
    expect(ids).toEqual(["stays", former]);
    expect(minted).toEqual([former]);
  });

  it("never gives an id to two places, even when a part is named like the whole", () => {
    const whole = mintId("place", "a:1");
    const placeOf = new Map(["a:1", "b:1", "b:2"].map((key) => [key, whole]));
    const { ids } = identify([["a:1"], ["b:1", "b:2"]], placeOf, known([whole, 1]));
    expect(ids[1]).toBe(whole);
    expect(ids[0]).not.toBe(whole);
  });
});
