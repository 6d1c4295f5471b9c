import { expect, test } from "./fixtures.ts";

test("an official finds the sheet of a municipality, ready for paper", async ({ page }) => {
  await page.goto("/nl/gebieden");
  await page.getByRole("searchbox").fill("doornik");
  await page.getByRole("button", { name: "Zoeken" }).click();
  await expect(page).toHaveURL(/\?q=doornik$/);
  await page.getByRole("link", { name: "Doornik", exact: true }).click();
  await expect(page).toHaveURL(/\/nl\/gebieden\/BE-57081$/);
  await expect(page.getByRole("heading", { level: 1, name: "Doornik" })).toBeFocused();
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(13);
  const map = page.getByRole("img", { name: /Doornik/ });
  await expect(map).toHaveJSProperty("complete", true);
  expect(await map.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("button")).toHaveCount(0);
  await expect(map).toBeVisible();
});

test("a sheet agrees with the figures of the API, in every language", async ({ page, request }) => {
  const { share } = await (await request.get("/api/v1/coverage?within=Kortrijk")).json();
  const tenths = Math.floor(share * 1000) / 10;
  for (const [path, comma] of [
    ["/fr/territoires/Kortrijk", ","],
    ["/nl/gebieden/Kortrijk", ","],
    ["/en/areas/Kortrijk", "."],
  ] as const) {
    await page.goto(path);
    await expect(page.locator("main strong")).toContainText(
      String(Math.floor(tenths)).concat(tenths % 1 ? comma : ""),
    );
    await expect(page.locator('link[rel="alternate"][hreflang="nl"]')).toHaveAttribute(
      "href",
      /\/nl\/gebieden\/Kortrijk$/,
    );
  }
});

test("an area that is none is a page that says so", async ({ page }) => {
  const response = await page.goto("/fr/territoires/FR-99999");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
