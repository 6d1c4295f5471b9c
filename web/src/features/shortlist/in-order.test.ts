import type { Place } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { inOrder, withMoved } from "./in-order.ts";

const place = (id: string) => ({ id }) as Place;

describe("inOrder", () => {
  it("follows the list, not the answer, and leaves out what is missing", () => {
    const answer = { items: [place("a"), place("b")], moved: {}, missing: ["x"] };
    expect(inOrder(["b", "x", "a"], answer).map(({ id }) => id)).toEqual(["b", "a"]);
  });

  it("shows two places that became one once, where the first of them stood", () => {
    const answer = { items: [place("a"), place("b")], moved: { old: "b" }, missing: [] };
    expect(inOrder(["old", "a", "b"], answer).map(({ id }) => id)).toEqual(["b", "a"]);
  });
});

describe("withMoved", () => {
  it.each([
    ["c", 0, ["c", "a", "b"]],
    ["a", 1, ["b", "a", "c"]],
    ["a", 2, ["b", "c", "a"]],
  ])("puts %s at rank %i", (id, rank, expected) => {
    expect(withMoved(["a", "b", "c"], id, rank)).toEqual(expected);
  });
});
