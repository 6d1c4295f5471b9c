import { describe, expect, it } from "vitest";
import { cellAt, cellIn, tilesIn } from "./tiles.ts";

describe("tilesIn", () => {
  it("covers a box, from north to south, then west to east", () => {
    expect(tilesIn([-1, -1, 1, 1], 1)).toEqual([
      { z: 1, x: 0, y: 0 },
      { z: 1, x: 1, y: 0 },
      { z: 1, x: 0, y: 1 },
      { z: 1, x: 1, y: 1 },
    ]);
    expect(tilesIn([3.05, 50.66, 3.06, 50.67], 11)).toEqual([{ z: 11, x: 1041, y: 688 }]);
  });

  it("stays on the earth", () => {
    expect(tilesIn([-190, -89, 190, 89], 0)).toEqual([{ z: 0, x: 0, y: 0 }]);
  });

  it("asks for nothing finer than single positions", () => {
    const [tile] = tilesIn([3.05, 50.62, 3.05, 50.62], 19);
    expect(tile?.z).toBe(17);
  });
});

describe("cells", () => {
  it("are named alike from a tile and from a position", () => {
    const tile = { z: 11, x: 1041, y: 688 };
    expect(cellIn(tile, [0.99, 0])).toBe(`11/${1041 * 16 + 15}/${688 * 16}`);
    expect(cellIn(tile, [1, 1])).toBe(`11/${1041 * 16 + 15}/${688 * 16 + 15}`);
    const longitude = (1041.5 / 2 ** 11) * 360 - 180;
    expect(cellAt([longitude, 50.625], 11)).toMatch(`11/${1041 * 16 + 8}/`);
  });
});
