import { expect, test } from "./fixtures.ts";

test.use({ viewport: { width: 320, height: 640 } });

for (const path of [
  "/fr",
  "/fr?functions=fablab&view=map",
  "/nl/bronnen",
  "/en/about",
  "/nl/toegankelijkheid",
  "/fr/lieux/quindo-kortrijk",
]) {
  test(`${path} does not scroll sideways on the narrowest screens`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("main")).toBeVisible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(overflow).toBe(0);
  });
}
