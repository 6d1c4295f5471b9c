import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { Keyboard } from "./keyboard.ts";

const field = (page: Page) => page.locator("#q");
const options = (page: Page) => page.getByRole("listbox").getByRole("option");

/** Types into the search box and waits for what it may lead to. */
async function type(page: Page, text: string) {
  await field(page).focus();
  await page.keyboard.type(text);
  await expect(options(page).first()).toBeVisible();
}

test("by keyboard alone a visitor chooses a category, then a municipality", async ({
  page,
  expectAccessible,
}) => {
  await page.goto("/nl");
  await type(page, "makersp");
  await expect(options(page).first().locator("mark").first()).toBeVisible();
  await expectAccessible();
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await expectAccessible();

  // Escape closes the list before it clears the field, and the arrows open it again
  await page.keyboard.press("Escape");
  await expect(options(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue("makersp");
  await page.keyboard.press("ArrowDown");
  await expect(options(page).first()).toBeVisible();
  const category = page
    .getByRole("group", { name: "Soorten en activiteiten" })
    .getByRole("option")
    .first();
  await new Keyboard(page).arrowTo(category);
  await expect(field(page)).toHaveAttribute(
    "aria-activedescendant",
    (await category.getAttribute("id")) ?? "",
  );
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/nl\?(functions|typologies)=[a-z_]+$/);
  await expect(field(page)).toHaveValue("");
});

test("near a town, further away, and back", async ({ page, expectAccessible }, { project }) => {
  await page.goto("/fr");
  await type(page, "doornik");
  await new Keyboard(page).arrowTo(options(page).filter({ hasText: "À proximité : Tournai" }));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/near=.*minutes=20.*sort=distance&place=Tournai$/);
  await expect(
    page.getByRole("link", { name: /Retirer le filtre Tournai, à moins de 20 min à vélo/ }),
  ).toBeVisible();
  await expect(page.locator("article").first()).toContainText(/environ \d+ min à vélo/);

  const isPhone = project.name === "phone";
  if (isPhone) await page.getByRole("button", { name: /Filtres/ }).press("Enter");
  const filters = isPhone ? page.getByRole("dialog", { name: "Filtres" }) : page;
  await filters.getByRole("radio", { name: "en voiture" }).press("Space");
  await expect(page).toHaveURL(/mode=car/);
  await filters.getByRole("combobox", { name: "À moins de" }).selectOption("10");
  await expect(page).toHaveURL(/minutes=10/);
  await expect(filters.getByText(/Une estimation, pas un itinéraire/)).toBeVisible();
  await expectAccessible();
});

test("a search without a choice shows and marks what it found", async ({ page }) => {
  await page.goto("/en");
  await field(page).focus();
  await page.keyboard.type("mediatheque");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\?q=mediatheque$/);
  await expect(options(page)).toHaveCount(0);
  await expect(page.locator("article mark").first()).toBeVisible();
});

test("an empty result leads on", async ({ page }) => {
  await page.goto("/en?q=zzzzqq&functions=fablab");
  const way = page.getByRole("link", { name: /Without the filter .*zzzzqq.* places?/ });
  await expect(way).toBeVisible();
  await way.press("Enter");
  await expect(page).toHaveURL(/\/en\?functions=fablab$/);
  await expect(page.locator("article").first()).toBeVisible();
});

test("suggestions that fail are missed by nobody", async ({ page }) => {
  await page.route("**/api/v1/suggest*", (route) => route.fulfill({ status: 404, json: {} }));
  await page.goto("/fr");
  await field(page).focus();
  await page.keyboard.type("fablab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=fablab/);
});

test("an option that gives nothing is there, and says so", async ({ page }, { project }) => {
  test.skip(project.name === "phone", "the same panel, in a sheet");
  await page.goto("/en?typologies=fablab&sides=fr");
  const none = page.getByRole("checkbox", { name: /\b0 places/ }).first();
  await none.focus();
  await expect(none).toBeFocused();
});

test("a long list is narrowed by typing, accents set aside", async ({ page }, { project }) => {
  test.skip(project.name === "phone", "the same panel, in a sheet");
  await page.goto("/fr");
  await page
    .locator("summary")
    .filter({ hasText: /^Commune$/ })
    .click();
  await page.getByRole("searchbox", { name: /Commune/ }).fill("menin");
  const found = page.getByRole("group", { name: "Commune" }).getByRole("checkbox");
  await expect(found).toHaveCount(1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an empty result leads on, and the form keeps what it has no field for", async ({
    page,
  }) => {
    await page.goto("/en?q=zzzzqq&functions=fablab");
    await page.getByRole("link", { name: /Without the filter .*zzzzqq/ }).click();
    await expect(page.locator("article").first()).toBeVisible();

    await page.goto("/en?near=3.39,50.6&place=Tournai&minutes=30&mode=car&sort=distance");
    await page.locator("#q").fill("fablab");
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(page).toHaveURL(/near=3\.39(%2C|,)50\.6/);
    for (const kept of [/place=Tournai/, /minutes=30/, /mode=car/, /sort=distance/, /q=fablab/]) {
      await expect(page).toHaveURL(kept);
    }
  });
});
