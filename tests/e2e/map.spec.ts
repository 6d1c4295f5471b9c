import { expect, test } from "./fixtures.ts";

test("the map and the list go together", async ({ page, expectAccessible }, { project }) => {
  await page.goto("/en");
  const count = page.locator("#count");
  await expect(count).toContainText(/\d{3} places/);
  const all = await count.textContent();
  if (project.name === "phone")
    await page
      .getByRole("link", { name: "Map" })
      .or(page.getByRole("button", { name: "Map" }))
      .first()
      .click();

  const map = page.getByRole("region", { name: /map/i }).first();
  const clusters = map.getByRole("button", { name: /zoom|enlarge/i });
  await expect(clusters.first()).toBeVisible();
  await expect(map.getByText(/IGN|OpenStreetMap/).first()).toBeVisible();
  await expectAccessible();

  await clusters.filter({ hasText: /\d{2}/ }).last().click();
  await expect(page).toHaveURL(/bbox=/);
  await expect(count).not.toHaveText(all ?? "");
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
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(marker).toBeFocused();
});
