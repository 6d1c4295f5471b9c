import type { Bbox, Position, Spot } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { expansionZoom, indexSpots, itemsIn, keyOfItemWith } from "./clusters.ts";

function spot(position: Position, groups: string[], approximate = false): Spot {
  const places = groups.map((group, index) => {
    const id = `${position.join(" ")} ${index}`;
    return { id, slug: id, name: id, group };
  });
  return { position, approximate, places };
}

const WORLD: Bbox = [-180, -85, 180, 85];
const north = spot([3.2, 50.9], ["work", "make"], true);
const south = spot([3.2001, 50.8999], ["work"]);
const far = spot([9, 40], ["learn"]);

describe("clusters", () => {
  it("count places rather than spots, by group and by precision", () => {
    const [cluster] = itemsIn(indexSpots([north, south, far]), WORLD, 8);
    expect(cluster).toMatchObject({
      kind: "cluster",
      places: 3,
      approximate: 2,
      makeup: { work: 2, make: 1 },
    });
  });

  it("keep their sums apart from those of other zooms", () => {
    const index = indexSpots([north, south, far]);
    const [world] = itemsIn(index, WORLD, 0);
    const [region] = itemsIn(index, WORLD, 8);
    expect(world).toMatchObject({ places: 4, makeup: { work: 2, make: 1, learn: 1 } });
    expect(region).toMatchObject({ places: 3, makeup: { work: 2, make: 1 } });
  });

  it("fall apart at their expansion zoom", () => {
    const index = indexSpots([north, south]);
    const [cluster] = itemsIn(index, WORLD, 8);
    if (cluster?.kind !== "cluster") throw new Error("expected a cluster");
    const zoom = expansionZoom(index, cluster.id);
    expect(itemsIn(index, WORLD, zoom - 1)).toHaveLength(1);
    expect(itemsIn(index, WORLD, zoom)).toHaveLength(2);
  });

  it("leave a spot alone as it came, with its approximate twin beside it", () => {
    const exact = spot([3.2, 50.9], ["help"]);
    const items = itemsIn(indexSpots([exact, north]), WORLD, 18);
    expect(items.map((item) => item.kind === "spot" && item.spot)).toEqual([exact, north]);
    expect(new Set(items.map(({ key }) => key)).size).toBe(2);
  });

  it("come from north to south, then from west to east", () => {
    const spots: Spot[] = [
      spot([3, 50], ["work"]),
      spot([4, 51], ["work"]),
      spot([2, 51], ["work"]),
    ];
    const positions = itemsIn(indexSpots(spots), WORLD, 12).map(({ position }) => position);
    expect(positions).toEqual([
      [2, 51],
      [4, 51],
      [3, 50],
    ]);
  });
});

describe("keyOfItemWith", () => {
  const index = indexSpots([north, south, far]);

  it("finds a place inside its cluster and alone on its spot", () => {
    const near = itemsIn(index, WORLD, 18);
    const wide = itemsIn(index, WORLD, 8);
    expect(keyOfItemWith(index, near, "3.2 50.9 1")).toBe("3.2,50.9~");
    expect(keyOfItemWith(index, wide, "3.2 50.9 1")).toBe(
      wide.find(({ kind }) => kind === "cluster")?.key,
    );
  });

  it("finds nothing for no place or one that is not drawn", () => {
    const items = itemsIn(index, [8, 39, 10, 41], 8);
    expect(keyOfItemWith(index, items, undefined)).toBeUndefined();
    expect(keyOfItemWith(index, items, "3.2 50.9 0")).toBeUndefined();
  });
});
