import { expect, it } from "vitest";
import { packDeletion, sortDeletions } from "./deletions.ts";

it("tells what a later update deleted", () => {
  const [first, last] = [2_000_000_339, 8_999_999_999];
  const { isDeleted } = sortDeletions([
    packDeletion(last, 1),
    packDeletion(first, 2),
    packDeletion(first, 0),
  ]);
  expect([-1, 0, 1, 2].map((since) => isDeleted(first, since))).toEqual([true, true, true, false]);
  expect([-1, 0, 1, 2].map((since) => isDeleted(last, since))).toEqual([true, true, false, false]);
  expect(isDeleted(first + 1, -1)).toBe(false);
  expect(sortDeletions([]).isDeleted(first, -1)).toBe(false);
});
