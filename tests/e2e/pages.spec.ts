import { expect, test } from "./fixtures.ts";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the list, the filters and a place's page work", async ({ page }) => {
    await page.goto("/nl?functions=fablab");
    await expect(page.locator("article").first()).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "nl");
    await page.locator("article").getByRole("link").first().click();
    await expect(page).toHaveURL(/\/nl\/plaatsen\//);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test("the root leads to the visitor's language", async ({ request }) => {
  for (const [accepted, path] of [
    ["nl-BE,nl;q=0.9,fr;q=0.5", "/nl"],
    ["en-GB,en;q=0.9", "/en"],
    ["de", "/fr"],
  ] as const) {
    const response = await request.get("/", {
      headers: { "accept-language": accepted },
      maxRedirects: 0,
    });
    expect(response.status()).toBe(302);
    expect(response.headers().location).toBe(path);
  }
});

for (const [path, title] of [
  ["/fr/sources", "Sources"],
  ["/nl/bronnen", "Bronnen"],
  ["/en/sources", "Sources"],
  ["/fr/a-propos", /propos/],
  ["/nl/over", /Over/],
  ["/en/about", /About/],
] as const) {
  test(`${path} is titled in its language`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.locator('link[rel="alternate"][hreflang="nl"]')).toHaveCount(1);
  });
}

test("an empty result says what to loosen", async ({ page }) => {
  await page.goto("/en?q=zzzz&functions=fablab");
  await expect(page.locator("article")).toHaveCount(0);
  await expect(page.locator("#count")).toContainText("0");
  await page.locator("main").getByRole("link", { name: /zzzz/ }).last().click();
  await expect(page.locator("article").first()).toBeVisible();
});

test("an unknown place is a page that says so", async ({ page }) => {
  const response = await page.goto("/fr/lieux/ce-lieu-n-existe-pas");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});
