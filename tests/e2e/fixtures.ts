import AxeBuilder from "@axe-core/playwright";
import { test as base, expect } from "@playwright/test";

type Fixtures = {
  /** Fails with the list of violations of WCAG 2.2 A and AA on the page as it stands. */
  expectAccessible: () => Promise<void>;
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
    await use(async () => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .exclude(".maplibregl-canvas")
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
      ).toEqual([]);
    });
  },
});

export { expect };
