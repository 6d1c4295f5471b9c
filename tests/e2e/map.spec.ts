import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const MARKERS = "Places on the map, nearest to its centre first";

/** The map of the home page, with its markers there. */
async function openMap(page: Page, path: string): Promise<Locator> {
  await page.goto(path);
  const map = page.getByRole("region", { name: "Map of the places" });
  await expect(markersOf(map).first()).toBeVisible();
  return map;
}

/** The markers that can be reached, in the order in which they are read. */
function markersOf(map: Locator): Locator {
  return map.getByRole("list", { name: MARKERS }).locator(":is(a, button):visible");
}

function namesOf(map: Locator): Promise<string[]> {
  return markersOf(map).evaluateAll((markers) =>
    markers.map((marker) => marker.getAttribute("aria-label") ?? marker.textContent ?? ""),
  );
}

/** How far each marker is from the centre of the map, in pixels, in the order of reading. */
function distancesOf(map: Locator): Promise<number[]> {
  return markersOf(map).evaluateAll((markers) => {
    const frame = markers[0]?.closest(".maplibregl-map")?.getBoundingClientRect() ?? new DOMRect();
    return markers.map((marker) => {
      const { x, y, width, height } = marker.getBoundingClientRect();
      const [toEast, toSouth] = [x + width / 2 - frame.x, y + height / 2 - frame.y];
      return Math.hypot(toEast - frame.width / 2, toSouth - frame.height / 2);
    });
  });
}

/** A point of bare map, in pixels of the page. */
function barePoint(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const canvas = document.querySelector(".maplibregl-canvas") ?? document.body;
    const { left, top, width, height } = canvas.getBoundingClientRect();
    for (let share = 0.3; share < 0.7; share += 0.03) {
      const [x, y] = [left + width * share, top + height * (1 - share)];
      if (document.elementFromPoint(x, y) === canvas) return { x, y };
    }
    throw new Error("There are markers everywhere");
  });
}

test("the map and the list go together", async ({ page }, { project }) => {
  await page.goto("/en");
  const count = page.locator("#count");
  await expect(count).toContainText(/\d{3} places/);
  const all = await count.textContent();
  if (project.name === "phone") await page.getByRole("button", { name: "Map" }).first().click();

  const map = page.getByRole("region", { name: "Map of the places" });
  const clusters = map.getByRole("button", { name: /zoom in$/ });
  await expect(clusters.first()).toBeVisible();
  await expect(map.getByText(/IGN|OpenStreetMap/).first()).toBeVisible();

  await clusters.filter({ hasText: /\d{2}/ }).last().click();
  await expect(page).toHaveURL(/bbox=/);
  await expect(count).not.toHaveText(all ?? "");
  await expect(map.getByText(/^\d+ places? in view on the map$/)).toBeAttached();
});

test("filters change the markers", async ({ page }, { project }) => {
  test.skip(project.name === "phone", "the same code, on a smaller map");
  const map = await openMap(page, "/en");
  const before = await namesOf(map);
  await page.getByRole("checkbox", { name: /^Fablab workshop/ }).check();
  await expect.poll(() => namesOf(map)).not.toEqual(before);
  const total = Number.parseInt((await page.locator("#count").textContent()) ?? "", 10);
  // those under a control are drawn too, though they cannot be reached
  const shown = await map
    .getByRole("list", { name: MARKERS, includeHidden: true })
    .locator("a, button")
    .evaluateAll((markers) =>
      markers.map((marker) => Number.parseInt(marker.getAttribute("aria-label") ?? "1", 10)),
    );
  expect(shown.reduce((sum, places) => sum + places, 0)).toBe(total);
});

test("the map is moved and read with the keyboard alone", async ({ page }) => {
  const map = await openMap(page, "/en?view=map");
  await map.getByRole("region", { name: /arrow keys/ }).focus();
  await page.keyboard.press("+");
  await expect(map.getByText(/^\d+ places? in view on the map$/)).toBeAttached();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/bbox=/);

  const distances = await distancesOf(map);
  expect(distances.length).toBeGreaterThan(2);
  // markers stand on whole pixels
  const steps = distances.slice(1).map((distance, index) => distance - (distances[index] ?? 0));
  expect(Math.min(...steps)).toBeGreaterThan(-2);
  await page.keyboard.press("Tab");
  const markers = map.getByRole("list", { name: MARKERS });
  const focused = markers.locator(":focus");
  await expect(focused).toHaveCount(1);

  // zooming in takes the marker apart: the keyboard goes on with one of what it held
  const before = page.url();
  await markers
    .getByRole("button", { name: /zoom in$/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(before);
  await page.waitForLoadState("networkidle");
  await expect(focused).toHaveCount(1);
  await page.keyboard.press("-");
  await page.keyboard.press("-");
  await expect(map.locator(":focus")).toHaveCount(1);
});

test("distances are measured from a point of the map until it is removed", async ({
  page,
  expectAccessible,
}, { project }) => {
  const map = await openMap(page, "/en?view=map&sides=fr");
  const point = await barePoint(page);
  if (project.name === "phone") {
    const touch = await page.context().newCDPSession(page);
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] });
    await expect(map.getByRole("button", { name: "Distances from here" })).toBeVisible();
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  } else {
    await page.mouse.click(point.x, point.y);
  }
  const offer = map.getByRole("button", { name: "Distances from here" });
  await expect(offer).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(offer).toBeHidden();

  await map.getByRole("button", { name: "Distances from the centre of the map" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/near=\d\.\d{1,3},5\d\.\d{1,3}&.*sort=distance/);
  await expect(map.getByRole("img", { name: /distances are measured/ })).toBeVisible();
  await expectAccessible();
  await page.getByRole("button", { name: "Stop measuring distances" }).click();
  await expect(page).not.toHaveURL(/near=|sort=/);
});

test("a card makes its marker stand out, or the one that counts it", async ({ page }, {
  project,
}) => {
  test.skip(project.name === "phone", "list and map are not seen together");
  const map = await openMap(page, "/en");
  await page.locator("article").first().hover();
  await expect(map.locator("[data-highlighted]")).toHaveCount(1);
});

test("the legend names shapes and colours", async ({ page, expectAccessible }) => {
  const map = await openMap(page, "/en?view=map");
  const button = map.getByRole("button", { name: "Legend" });
  await button.click();
  await expect(map.getByText("Fablabs and workshops")).toBeVisible();
  await expectAccessible();
  await page.keyboard.press("Escape");
  await expect(button).toHaveAttribute("aria-expanded", "false");
});

test("places known only to their locality share one marker that opens as a list", async ({ page }, {
  project,
}) => {
  test.skip(project.name === "phone", "the same code, on a smaller map");
  await page.goto("/en?municipalities=BE-34022&bbox=3.2,50.79,3.33,50.86");
  const marker = page.getByRole("button", { name: /approximate/i }).first();
  await marker.click();
  const list = page.getByRole("dialog");
  await expect(list.getByRole("link").nth(1)).toBeVisible();
  // nothing of it lies outside the map
  const inside = (await list.boundingBox()) ?? { y: 0, height: 0 };
  const around =
    (await page.getByRole("region", { name: "Map of the places" }).boundingBox()) ?? inside;
  expect(inside.y).toBeGreaterThanOrEqual(around.y);
  expect(inside.y + inside.height).toBeLessThanOrEqual(around.y + around.height);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(marker).toBeFocused();
});
