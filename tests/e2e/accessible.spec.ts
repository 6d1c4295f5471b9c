import { LOCALES } from "@passerelle/data/contract";
import { test } from "./fixtures.ts";
import { openPage, PAGE_TYPES } from "./page-types.ts";

/** The rules that see colours: for the others a page is the same, light or dark. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

for (const [name, type] of Object.entries(PAGE_TYPES)) {
  for (const locale of LOCALES) {
    test(`axe finds nothing on: ${name}, ${locale}`, async ({ page, expectAccessible }) => {
      // a colour that is still changing has no contrast to judge
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await openPage(page, type, locale);
      await expectAccessible();
      await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
      await expectAccessible(COLOUR_RULES);
    });
  }
}
