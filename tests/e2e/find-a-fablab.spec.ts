import { expect, test } from "./fixtures.ts";

/** On phones the filters are a sheet behind a button; on a desktop they stand open. */
test("a visitor finds a fablab, filters by side, opens it, changes language and goes back", async ({
  page,
}, { project }) => {
  const isPhone = project.name === "phone";
  const count = page.locator("#count");
  await page.goto("/fr");
  await expect(count).toContainText(/\d{3} lieux/);
  const all = await count.textContent();

  if (isPhone) await page.getByRole("button", { name: /Filtres/ }).click();
  const filters = isPhone ? page.getByRole("dialog", { name: "Filtres" }) : page;
  await filters.getByRole("checkbox", { name: /Atelier fablab/ }).check();
  await expect(page).toHaveURL(/functions=fablab/);
  await filters.getByRole("checkbox", { name: /Métropole européenne de Lille/ }).check();
  await expect(page).toHaveURL(/sides=fr/);
  if (isPhone) {
    await filters.getByRole("button", { name: /Voir/ }).click();
  }
  await expect(count).not.toHaveText(all ?? "");
  const chip = page.getByRole("link", { name: "Retirer le filtre Atelier fablab" });
  await expect(chip).toBeVisible();

  const first = page.locator("article").getByRole("link").first();
  const name = (await first.textContent()) ?? "";
  await first.click();
  await expect(page).toHaveURL(/\/fr\/lieux\//);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();

  await page.getByRole("link", { name: "NL – Nederlands" }).click();
  await expect(page).toHaveURL(/\/nl\/plaatsen\//);
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");

  await page.getByRole("link", { name: /Terug naar de lijst/ }).click();
  await expect(page).toHaveURL(/\/nl\?.*functions=fablab/);
  await expect(page).toHaveURL(/sides=fr/);
  await page.getByRole("link", { name: "Filter Fablabatelier verwijderen" }).click();
  await expect(page).not.toHaveURL(/functions=/);
});

test("on a phone the sheet clears all filters and stays open", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a desktop has no sheet");
  await page.goto("/nl?functions=fablab&sides=fr");
  await page.getByRole("button", { name: /^Filters/ }).click();
  const sheet = page.getByRole("dialog", { name: "Filters" });
  await sheet.getByRole("button", { name: "Alles wissen" }).click();
  await expect(page).toHaveURL(/\/nl$/);
  await expect(sheet.getByRole("checkbox", { checked: true })).toHaveCount(0);
  await expect(sheet.getByRole("button", { name: "Alles wissen" })).toHaveCount(0);
  await expect(sheet.getByRole("button", { name: /^Toon \d+ plekken$/ })).toBeFocused();
});

test("no filter is named by its key when the API is out of reach", async ({ page, isMobile }) => {
  test.skip(isMobile, "the same on a phone");
  await page.goto("/fr");
  await expect(page.locator("#count")).toContainText(/\d{3} lieux/);
  await page.route(/\/api\/v1\/(facets|places)/, (route) => route.abort());
  await page.getByRole("checkbox", { name: /Animation territoriale/ }).check();
  await expect(page.getByText("Les filtres n’ont pas pu être chargés.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Animation territoriale");
});
