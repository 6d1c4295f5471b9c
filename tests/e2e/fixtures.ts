import { test as base, expect } from "@playwright/test";
import { findViolations } from "./axe.ts";

type Fixtures = {
  /** Fails with what axe finds on the page as it stands: all of WCAG 2.2 A and AA, or some rules. */
  expectAccessible: (rules?: string[]) => Promise<void>;
};

/** `test` with the checks that every page must pass: no error in the console, no broken request. */
export const test = base.extend<Fixtures>({
  page: async ({ page }, use) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (
        message.type() === "error" &&
        !/status of 404|ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(message.text())
      ) {
        errors.push(message.text());
      }
    });
    await use(page);
    expect(errors).toEqual([]);
  },
  expectAccessible: async ({ page }, use) => {
    await use(async (rules) => {
      expect(await findViolations(page, rules)).toEqual([]);
    });
  },
});

export { expect };
