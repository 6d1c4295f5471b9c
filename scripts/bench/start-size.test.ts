import { describe, expect, it } from "vitest";
import { BUDGETS, startScripts, totalOf } from "./start-size.ts";

describe.each(["HomePage", "PlacePage"] as const)("what %s loads before it answers", (page) => {
  it.each(["fr", "nl", "en"])("stays in the budget in %s", async (language) => {
    const scripts = await startScripts(page, language);
    expect(scripts.length).toBeGreaterThan(3);
    expect(totalOf(scripts)).toBeLessThan(BUDGETS[page]);
  });
});
