import { LOCALES } from "@passerelle/data/contract";
import type { Page } from "@playwright/test";
import { cutTexts } from "./cut-texts.ts";
import { expect, test } from "./fixtures.ts";
import { openPage, PAGE_TYPES } from "./page-types.ts";

const SIZES = { computer: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
/** 1280 pixels enlarged to 200 %, and the narrowest screens of WCAG 2.2, 1.4.10. */
const NARROW = { "at 200 %": { width: 640, height: 512 }, narrow: { width: 320, height: 640 } };

/** The rules that see colours: for the others a page is the same, light or dark. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** Spacing that readers may ask for: WCAG 2.2, 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

// what is looked at needs no copy for later
test.use({ serviceWorkers: "block" });

/** Colours are those of every language: dark pages are looked at in one each, `MATRIX=full` in all. */
const isDarkLookedAt = (page: number, locale: number) =>
  process.env.MATRIX === "full" || page % LOCALES.length === locale;

for (const [pageIndex, [name, type]] of Object.entries(PAGE_TYPES).entries()) {
  for (const [localeIndex, locale] of LOCALES.entries()) {
    test(`axe finds nothing, and nothing is lost at any size: ${name}, ${locale}`, async ({
      page,
      expectAccessible,
    }) => {
      // a colour that is still changing has no contrast to judge
      await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
      await openPage(page, type, locale);
      for (const [size, viewport] of Object.entries(SIZES)) {
        await test.step(size, async () => {
          await page.setViewportSize(viewport);
          await type.prepare?.(page);
          await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
          await expectAccessible();
          if (!isDarkLookedAt(pageIndex, localeIndex)) return;
          await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
          await expectAccessible(COLOUR_RULES);
        });
      }
      for (const [size, viewport] of Object.entries(NARROW)) {
        await test.step(size, async () => {
          await page.setViewportSize(viewport);
          await expectNothingLost(page, size);
        });
      }
      await page.setViewportSize(NARROW["at 200 %"]);
      await page.addStyleTag({ content: SPACING });
      await expectNothingLost(page, "widely spaced");
    });
  }
}

async function expectNothingLost(page: Page, how: string) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(overflow, `sideways scroll ${how}`).toBe(0);
  expect(await page.evaluate(cutTexts), how).toEqual([]);
}
