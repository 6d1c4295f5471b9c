import { describe, expect, it } from "vitest";
import { keyOfItemWith, nearestItem } from "./find-item.ts";
import { absorb, itemOf } from "./map-items.ts";
import { cellMark, placeItem } from "./testing.ts";
import { cellAt } from "./tiles.ts";

const ZOOM = 9;
const alone = placeItem("alone", [3.1, 50.6]);
const cell = itemOf(cellMark(cellAt([3.4, 50.8], ZOOM), [3.41, 50.79], 7));
const mixed = absorb(cell, placeItem("joined", [3.45, 50.8]));

describe("keyOfItemWith", () => {
  it("finds a named place, alone or taken in", () => {
    expect(keyOfItemWith([mixed, alone], { id: "alone" }, ZOOM)).toBe(alone.key);
    expect(keyOfItemWith([mixed, alone], { id: "joined" }, ZOOM)).toBe(mixed.key);
  });

  it("finds an unnamed one by the cell in which it lies", () => {
    const sought = { id: "counted", position: [3.4, 50.8] as [number, number] };
    expect(keyOfItemWith([mixed, alone], sought, ZOOM)).toBe(mixed.key);
    expect(keyOfItemWith([mixed, alone], { ...sought, position: [4, 51] }, ZOOM)).toBeUndefined();
  });

  it("finds nothing for no place", () => {
    expect(keyOfItemWith([alone], undefined, ZOOM)).toBeUndefined();
    expect(keyOfItemWith([alone], { id: "elsewhere" }, ZOOM)).toBeUndefined();
  });
});

describe("nearestItem", () => {
  it("is the nearest as the map shows them", () => {
    expect(nearestItem([alone, mixed], [3.15, 50.6])).toBe(alone);
    expect(nearestItem([], [3, 50])).toBeUndefined();
  });
});
