import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** Waits until the service worker has the app and what the page shows. */
async function isReadyOffline(page: Page) {
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    const names = await caches.keys();
    const pages = await caches.open(names.find((name) => name.startsWith("pages-")) ?? "none");
    const seen = await caches.open("seen");
    return (await pages.keys()).length > 0 && (await seen.keys()).length > 2;
  });
}

test("the list, its places and the map open again without network", async ({
  page,
  context,
  expectAccessible,
}, { project }) => {
  await page.goto("/fr?functions=fablab");
  const cards = page.locator("article h3 a");
  await expect(cards.first()).toBeVisible();
  const listed = await cards.allTextContents();
  await isReadyOffline(page);

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByText(/hors ligne/)).toBeVisible();
  expect(await cards.allTextContents()).toEqual(listed);
  if (project.name === "phone") await page.getByRole("button", { name: "Carte" }).click();
  const map = page.getByRole("region", { name: "Carte des lieux" });
  await expect(map).toBeVisible();
  await expect(map.locator("canvas")).toBeVisible();
  if (project.name === "phone") await page.getByRole("button", { name: "Liste" }).click();

  // listed, but never opened
  const name = listed[1] ?? "";
  await cards.nth(1).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expectAccessible();

  // the app itself stands in for the page that was never loaded
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

  // the start of the app leads to the last list
  await page.goto("/fr");
  await expect(page).toHaveURL(/\/fr\?functions=fablab/);
  await expect(cards.first()).toBeVisible();
});

test("what was never seen is said in the visitor's language, and comes with the network", async ({
  page,
  context,
}) => {
  await page.goto("/nl");
  await isReadyOffline(page);
  await context.setOffline(true);
  await page.goto("/nl/plaatsen/nooit-gezien");
  await expect(page.getByText(/nog niet geopend op dit toestel/)).toBeVisible();
  await context.setOffline(false);
  await page.goto("/nl/bronnen");
  await expect(page.getByRole("heading", { level: 1, name: "Bronnen" })).toBeVisible();
});

test("the app can be installed", async ({ page, request }) => {
  await page.goto("/en");
  const href = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = await (await request.get(href ?? "")).json();
  expect(manifest).toMatchObject({ lang: "en", start_url: "/en", display: "standalone" });
  for (const { src } of manifest.icons) {
    const icon = await request.get(src);
    expect(icon.headers()["content-type"], src).toBe("image/png");
  }
});
