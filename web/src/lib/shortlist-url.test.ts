import { describe, expect, it } from "vitest";
import { readShortlist, writeShortlist } from "./shortlist-url.ts";

describe("the link of a short list", () => {
  it("brings back its places in their order and its name, whatever it holds", () => {
    const list = { name: "Visite « été » & café, 50 %", ids: ["tstt5xsz5d", "hrkps4md2g"] };
    expect(readShortlist(writeShortlist(list))).toEqual(list);
  });

  it("is no query string for an empty list", () => {
    expect(writeShortlist({ name: "", ids: [] })).toBe("");
  });

  it("leaves out what is no id, what is doubled and what is too much", () => {
    expect(readShortlist("?places=a1,,b2,a1,<x>&places=c3").ids).toEqual(["a1", "b2", "c3"]);
    const many = Array.from({ length: 150 }, (_, index) => `p${index}`).join(",");
    expect(readShortlist(`?places=${many}&name=${"x".repeat(500)}`)).toEqual({
      name: "x".repeat(80),
      ids: many.split(",").slice(0, 100),
    });
  });
});
