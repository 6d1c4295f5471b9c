import { expect, it, vi } from "vitest";
import { memoize } from "./memoize.ts";

it("computes once per key, an undefined answer too, and forgets when full", () => {
  const compute = vi.fn((value: string) => (value === "none" ? undefined : value.length));
  const remembered = memoize(compute, (value) => value, 2);
  expect([remembered("abc"), remembered("none"), remembered("abc"), remembered("none")]).toEqual([
    3,
    undefined,
    3,
    undefined,
  ]);
  expect(compute).toHaveBeenCalledTimes(2);
  remembered("x");
  remembered("abc");
  expect(compute).toHaveBeenCalledTimes(4);
});
