import { describe, expect, it } from "vitest";
import { type Edge, joinEdges } from "./join-edges.ts";

const a = [0, 0];
const b = [1, 0];
const c = [2, 0];
const d = [1, 1];

describe("joinEdges", () => {
  it("makes one line of edges in any order and direction", () => {
    const edges: Edge[] = [
      [c, b],
      [a, b],
      [c, d],
    ];
    const [line, ...others] = joinEdges(edges);
    expect(others).toEqual([]);
    expect([line, line?.toReversed()]).toContainEqual([a, b, c, d]);
  });

  it("closes a ring", () => {
    const [ring, ...others] = joinEdges([
      [a, b],
      [b, d],
      [d, a],
    ]);
    expect(others).toEqual([]);
    expect(ring).toHaveLength(4);
    expect(ring?.at(-1)).toEqual(ring?.at(0));
  });

  it("ends lines where three meet", () => {
    const lines = joinEdges([
      [a, b],
      [b, c],
      [b, d],
    ]);
    expect(lines).toHaveLength(3);
    expect(lines.every((line) => line.length === 2)).toBe(true);
  });
});
