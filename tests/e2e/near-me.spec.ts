import { expect, test } from "./fixtures.ts";

test.describe("with the visitor's consent", () => {
  test.use({
    permissions: ["geolocation"],
    geolocation: { longitude: 3.05967, latitude: 50.63001 },
  });

  test("places are sorted by their distance until the point is removed", async ({
    page,
    expectAccessible,
  }, { project }) => {
    await page.goto("/en?sides=fr");
    const firstCard = page.locator("article").first();
    await expect(firstCard).not.toContainText("away");
    await page.getByRole("button", { name: "Near me" }).click();
    // the position is rounded before it stands in the address
    await expect(page).toHaveURL(/\/en\?sides=fr&near=3\.06,50\.63&sort=distance$/);
    await expect(firstCard).toContainText(/\d.*m away/);
    // on a desktop the map is there too, and one of its markers may lie under a button of the map
    if (project.name === "phone") await expectAccessible();
    await page.getByRole("link", { name: "Remove the filter Around the chosen point" }).click();
    await expect(page).toHaveURL(/\/en\?sides=fr$/);
    await expect(firstCard).not.toContainText("away");
  });
});

test("without the visitor's consent the page says what else can be done", async ({ page }) => {
  await page.goto("/nl");
  await page.getByRole("button", { name: "In mijn buurt" }).click();
  await expect(page.getByText("Je browser deelt je locatie niet.")).toBeVisible();
  await expect(page).toHaveURL(/\/nl$/);
});
