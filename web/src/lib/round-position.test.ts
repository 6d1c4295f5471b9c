import { expect, it } from "vitest";
import { roundPosition } from "./round-position.ts";

it("keeps a visitor's position to about 100 m, without trailing zeros", () => {
  expect(roundPosition([3.0596789, 50.6300123])).toEqual([3.06, 50.63]);
});
