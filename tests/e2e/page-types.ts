import type { Locale } from "@passerelle/data/contract";
import type { APIRequestContext, Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

const PLACE = "quindo-kortrijk";

/** A page of which there is one in each language, as a visitor finds it. */
export type PageType = {
  path: (locale: Locale, known: Known) => string;
  /** What the visitor does there before the page is looked at, in each of its sizes. */
  prepare?: (page: Page) => Promise<void>;
};

/** Ids that differ from one database to the next. */
type Known = { places: string[]; organisation: string };

/** Every type of page; those with a map are looked at once it has its markers. */
export const PAGE_TYPES: Record<string, PageType> = {
  list: { path: (locale) => `/${locale}`, prepare: waitForMap },
  "list with the map in view": {
    path: (locale) => `/${locale}?functions=fablab&view=map`,
    prepare: waitForMap,
  },
  "list with its filters open": {
    path: (locale) => `/${locale}?functions=fablab&open=weekend`,
    prepare: openFilters,
  },
  "empty list": { path: (locale) => `/${locale}?q=zzzz&functions=fablab` },
  place: {
    path: (locale) => `${pathOf(locale, "lieux", "plaatsen", "places")}/${PLACE}`,
    prepare: async (page) => {
      await unfold(page);
      await waitForMap(page);
    },
  },
  organisation: {
    path: (locale, { organisation }) =>
      `${pathOf(locale, "organisations", "organisaties", "organisations")}/${organisation}`,
  },
  coverage: {
    path: (locale) =>
      `${pathOf(locale, "couverture", "bereik", "coverage")}?functions=fablab&plan=BE-36015&next=2`,
    prepare: async (page) => {
      await unfold(page);
      await waitForMap(page);
    },
  },
  criteria: {
    path: (locale) => `${pathOf(locale, "criteres", "criteria", "criteria")}?within=Ath`,
    prepare: unfold,
  },
  "index of areas": { path: (locale) => pathOf(locale, "territoires", "gebieden", "areas") },
  "sheet of an area": {
    path: (locale) => `${pathOf(locale, "territoires", "gebieden", "areas")}/Kortrijk`,
  },
  sources: { path: (locale) => pathOf(locale, "sources", "bronnen", "sources") },
  about: { path: (locale) => pathOf(locale, "a-propos", "over", "about") },
  "accessibility statement": {
    path: (locale) => pathOf(locale, "accessibilite", "toegankelijkheid", "accessibility"),
  },
  "empty short list": { path: shortlistPath },
  "short list": { path: shortlistPath, prepare: fillShortlist },
  print: { path: (locale) => `${printPath(locale)}?sides=wallonie&sort=name` },
  offline: { path: (locale) => pathOf(locale, "hors-ligne", "offline", "offline") },
  "not found": { path: (locale) => `/${locale}/rien-niets-nothing` },
};

/** Opens a page of a type. */
export async function openPage(page: Page, { path }: PageType, locale: Locale) {
  await page.goto(path(locale, await known(page.request)));
  await expect(page.locator("html")).toHaveAttribute("lang", locale);
  // hidden on a phone that shows the map
  await expect(page.locator("h1")).toBeAttached();
}

let found: Promise<Known> | undefined;

function known(request: APIRequestContext): Promise<Known> {
  found ??= findKnown(request);
  return found;
}

async function findKnown(request: APIRequestContext): Promise<Known> {
  const { items } = await (await request.get("/api/v1/places?q=jean+levy&limit=1")).json();
  const { items: fablabs } = await (
    await request.get("/api/v1/places?functions=fablab&limit=3")
  ).json();
  return {
    places: fablabs.map(({ id }: { id: string }) => id),
    organisation: items[0].organisation.id,
  };
}

function pathOf(locale: Locale, fr: string, nl: string, en: string): string {
  return `/${locale}/${{ fr, nl, en }[locale]}`;
}

function shortlistPath(locale: Locale): string {
  return pathOf(locale, "selection", "selectie", "selection");
}

function printPath(locale: Locale): string {
  return pathOf(locale, "imprimer", "afdrukken", "print");
}

/** Where the screen has room for the map, it comes with a marker. */
async function waitForMap(page: Page) {
  const isThere = await page.evaluate(
    () =>
      innerWidth >= 1024 || !/^\/..$/.test(location.pathname) || /view=map/.test(location.search),
  );
  if (!isThere) return;
  await expect(async () => {
    // small maps are pictures until the page is used
    await page.keyboard.press("Shift");
    await expect(page.locator(".maplibregl-map li").first()).toBeAttached({ timeout: 1000 });
  }).toPass();
}

/** Every section of the filters unfolded: a sheet on phones, a column elsewhere. */
async function openFilters(page: Page) {
  const isPhone = await page.evaluate(() => innerWidth < 1024);
  if (isPhone) {
    await page.locator("main button[aria-expanded]").first().click();
    await expect(page.getByRole("dialog")).toBeVisible();
  }
  await unfold(page);
}

async function unfold(page: Page) {
  await page.locator("details").evaluateAll((sections: HTMLDetailsElement[]) => {
    for (const section of sections) section.open = true;
  });
}

/** Three places kept in this browser. */
async function fillShortlist(page: Page) {
  const { places } = await known(page.request);
  if ((await page.locator("article").count()) === 0) {
    await page.evaluate((list) => localStorage.setItem("short-list", list), `?places=${places}`);
    await page.reload();
  }
  await expect(page.locator("article")).toHaveCount(places.length);
  await waitForMap(page);
}
