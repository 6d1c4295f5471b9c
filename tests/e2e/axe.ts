import type { Page } from "@playwright/test";
import axe from "axe-core";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What axe finds on a page as it stands, a line for each rule that is broken, with the elements:
 * all of WCAG 2.2 A and AA and axe's good practices, or some rules. Our pages hold no frames, so one
 * run in the page itself sees all, and a page looked at twice gets axe once.
 */
export async function findViolations(page: Page, rules?: string[]): Promise<string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(runAxe, {
    runOnly: rules
      ? { type: "rule" as const, values: rules }
      : { type: "tag" as const, values: TAGS },
    resultTypes: ["violations" as const],
    selectors: false,
  });
}

/** Runs in the browser. */
async function runAxe(options: axe.RunOptions): Promise<string[]> {
  const { axe: inPage } = window as unknown as { axe: typeof axe };
  const { violations } = await inPage.run({ exclude: [".maplibregl-canvas"] }, options);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}
