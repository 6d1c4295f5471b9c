import { describe, expect, it } from "vitest";
import type { Database } from "../db/client.ts";
import type { EntryGroup } from "./listed-pages.queries.ts";
import { countParts, findPart } from "./parts.ts";

const db = {} as Database;

/** A group of pages named `a0`, `a1`… */
function group(letter: string, pages: number): EntryGroup {
  const all = Array.from({ length: pages }, (_, index) => `${letter}${index}`);
  return {
    count: async () => pages,
    find: async (_, offset, limit) =>
      all.slice(offset, offset + limit).map((slug) => ({ page: { page: "place", slug } })),
  };
}

const groups = [group("a", 3), group("b", 1), group("c", 4)];

describe("the parts of a sitemap", () => {
  it("hold every page once, none more than it may", async () => {
    expect(await countParts(db, groups, 3)).toBe(3);
    const parts = await Promise.all([1, 2, 3, 4].map((part) => findPart(db, groups, part, 3)));
    const slugs = parts.map((entries) =>
      entries.map(({ page }) => (page.page === "place" ? page.slug : "")),
    );
    expect(slugs).toEqual([["a0", "a1", "a2"], ["b0", "c0", "c1"], ["c2", "c3"], []]);
  });

  it("are one where there is nothing to list", async () => {
    expect(await countParts(db, [group("a", 0)], 3)).toBe(1);
  });
});
