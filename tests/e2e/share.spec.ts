import { LOCALES, type Locale } from "@passerelle/data/contract";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const HOMES: Record<Locale, string> = { fr: "/fr", nl: "/nl", en: "/en" };
const SELECTIONS = { fr: "/fr/selection", nl: "/nl/selectie", en: "/en/selection" };
const PLACES = { fr: "/fr/lieux", nl: "/nl/plaatsen", en: "/en/places" };
const COVERAGES = { fr: "/fr/couverture", nl: "/nl/bereik", en: "/en/coverage" };
const PRINTS = { fr: "/fr/imprimer", nl: "/nl/afdrukken", en: "/en/print" };

const cards = (page: Page) => page.locator("article h3 a");
const slugsOf = (page: Page) =>
  cards(page).evaluateAll((links: HTMLAnchorElement[]) =>
    links.map(({ pathname }) => pathname.split("/").at(-1)),
  );

/** States of the list; each is the same places in the same order wherever it is opened. */
const STATES = {
  "a filter": "?functions=fablab",
  "several filters": "?typologies=library&sides=vlaanderen,wallonie",
  "a searched text": "?q=fablab",
  "an order": "?functions=coworking&sort=name",
  "a point and distances": "?near=3.06,50.63&radius=5000&sort=distance",
  "an area of the map": "?bbox=3.0,50.6,3.1,50.7&functions=coworking",
  "the map on a phone": "?functions=fablab&view=map",
};

for (const [name, query] of Object.entries(STATES)) {
  test(`the address holds ${name}, in every language`, async ({ browser, baseURL }) => {
    const seen: unknown[] = [];
    for (const locale of LOCALES) {
      // on a phone the list comes without the map, which takes no part in this
      const context = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      await page.goto(HOMES[locale] + query);
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(cards(page).first()).toBeAttached();
      const url = new URL(page.url());
      expect(url.pathname + decodeURIComponent(url.search)).toBe(HOMES[locale] + query);
      seen.push(await slugsOf(page));
      await context.close();
    }
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });
}

test("a change of language keeps the state of every page", async ({ page, request }) => {
  const { items } = await (await request.get("/api/v1/places?functions=fablab&limit=2")).json();
  const ids = items.map(({ id }: { id: string }) => id).join(",");
  for (const [paths, rest] of [
    [HOMES, "?functions=fablab&sort=name"],
    [PLACES, `/${items[0].slug}?functions=fablab`],
    [SELECTIONS, `?places=${ids}&name=X`],
    [PRINTS, "?functions=fablab"],
    [COVERAGES, "?functions=fablab&border=closed&plan=3.2,50.7_BE-36015&next=2"],
  ] as const) {
    await page.goto(paths.fr + rest);
    for (const locale of ["nl", "en", "fr"] as const) {
      await page.getByRole("link", { name: `${locale.toUpperCase()} – ` }).click();
      await expect(page.locator("html")).toHaveAttribute("lang", locale);
      await expect(page).toHaveURL(paths[locale] + rest);
    }
  }
});

test("the button of the list shares what is on the screen", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/en?functions=fablab&sides=fr");
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Copy the link" }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});
