import { describe, expect, it } from "vitest";
import { absorb, bboxOfItem, itemOf, itemsInOrder, placesOf } from "./map-items.ts";
import { cellMark, placeItem } from "./testing.ts";

describe("itemsInOrder", () => {
  it("reads the nearest to the centre first, as the map shows distances", () => {
    const items = [
      placeItem("far", [3.4, 50.6]),
      placeItem("near", [3.01, 50.6]),
      // as far in degrees as "east", but farther on a map, which stretches the north
      placeItem("north", [3, 50.7]),
      placeItem("east", [3.1, 50.6]),
      placeItem("outside", [9, 50.6]),
    ];
    const order = itemsInOrder(items, [2, 50, 4, 51], [3, 50.6]);
    expect(order.map(({ key }) => key)).toEqual([
      "place near",
      "place east",
      "place north",
      "place far",
    ]);
  });
});

describe("an item", () => {
  const place = placeItem("a", [3, 50]);
  const cell = itemOf(cellMark("8/1/1", [3.1, 50.2], 4));

  it("knows its places when all its marks do", () => {
    expect(placesOf(absorb(place, placeItem("b", [3, 50])))?.map(({ id }) => id)).toEqual([
      "a",
      "b",
    ]);
    expect(placesOf(absorb(place, cell))).toBeUndefined();
  });

  it("stays as it was when another takes it in", () => {
    const sum = absorb(cell, place);
    expect(sum).toMatchObject({ position: [3.1, 50.2], count: 5, makeup: { work: 5 } });
    expect(cell).toMatchObject({ count: 4, makeup: { work: 4 } });
    expect(bboxOfItem(sum)).toEqual([3, 50, 3.1, 50.2]);
  });
});
