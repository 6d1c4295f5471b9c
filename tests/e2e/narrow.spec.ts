import { LOCALES } from "@passerelle/data/contract";
import type { Page } from "@playwright/test";
import { cutTexts } from "./cut-texts.ts";
import { expect, test } from "./fixtures.ts";
import { openPage, PAGE_TYPES } from "./page-types.ts";

/** Spacing that readers may ask for: WCAG 2.2, 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

// 1280 pixels enlarged to 200 %
test.use({ viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 });
test.skip(({ isMobile }) => isMobile, "the width alone counts, which is set here");

for (const [name, type] of Object.entries(PAGE_TYPES)) {
  for (const locale of LOCALES) {
    test(`enlarged, narrow or widely spaced, all can be read of: ${name}, ${locale}`, async ({
      page,
    }) => {
      await openPage(page, type, locale);
      await expectNothingLost(page, "at 200 %");
      await page.addStyleTag({ content: SPACING });
      await expectNothingLost(page, "at 200 %, widely spaced");
      await page.reload();
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNothingLost(page, "320 pixels wide");
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
