import { describe, expect, it } from "vitest";
import { isCovered } from "./covered.ts";

describe("isCovered", () => {
  const button = { left: 100, top: 100, right: 144, bottom: 144 };

  it("leaves a marker of which enough is free", () => {
    expect(isCovered({ x: 120, y: 120 }, [button])).toBe(true);
    expect(isCovered({ x: 90, y: 120 }, [button])).toBe(true);
    expect(isCovered({ x: 88, y: 120 }, [button])).toBe(false);
    expect(isCovered({ x: 120, y: 156 }, [button])).toBe(false);
  });

  it("is not by what is not shown", () => {
    expect(isCovered({ x: 2, y: 2 }, [{ left: 0, top: 0, right: 0, bottom: 0 }])).toBe(false);
  });
});
