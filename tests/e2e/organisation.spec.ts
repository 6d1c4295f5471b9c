import { expect, test } from "./fixtures.ts";

const LIBRARY = { name: "Médiathèque Jean Lévy", query: "jean+levy" };

test("a visitor asks who says so, goes to the organisation and comes back", async ({
  page,
  expectAccessible,
}) => {
  await page.goto(`/fr?q=${LIBRARY.query}`);
  await page.getByRole("article").getByRole("link", { name: LIBRARY.name }).click();
  await expect(page.getByRole("heading", { level: 1, name: LIBRARY.name })).toBeFocused();

  const sources = page.getByRole("region", { name: "Sources de cette fiche" });
  const claims = sources.getByRole("definition");
  await expect(claims.first()).toBeHidden();
  await sources.getByText("Qui dit quoi").click();
  await expect(claims.filter({ hasText: LIBRARY.name }).first()).toBeVisible();
  await expectAccessible();

  await page
    .getByRole("region", { name: "Identifiants" })
    .getByRole("link", { name: "Ville de Lille" })
    .click();
  await expect(page).toHaveURL(/\/fr\/organisations\/[^/?]+\?q=jean/);
  await expect(page.getByRole("heading", { level: 1, name: "Ville de Lille" })).toBeFocused();
  await expect(page).toHaveTitle("Ville de Lille – Passerelle");
  await expect(page.getByRole("list", { name: "Où l’organisation est présente" })).toContainText(
    "Métropole européenne de Lille",
  );
  await expect(page.getByRole("article").getByRole("heading", { level: 3 }).nth(1)).toBeVisible();

  await page.getByRole("link", { name: LIBRARY.name }).first().click();
  await expect(page).toHaveURL(/\/fr\/lieux\/.*q=jean/);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Ville de Lille" })).toBeVisible();
});

test("an organisation without name is titled by its number in each language", async ({ page }) => {
  await page.goto("/en?q=wervicq+france+services");
  await page
    .getByRole("article")
    .getByRole("link", { name: /France services/ })
    .first()
    .click();
  await page.getByRole("link", { name: "The places of this organisation" }).click();
  for (const [link, path, title] of [
    [undefined, "/en/organisations/", "Organisation with SIREN 356000000"],
    ["NL – Nederlands", "/nl/organisaties/", "Organisatie met nummer SIREN 356000000"],
    ["FR – Français", "/fr/organisations/", "Organisation au numéro SIREN 356000000"],
  ] as const) {
    if (link) await page.getByRole("link", { name: link }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page).toHaveTitle(`${title} – Passerelle`);
    await expect(page).toHaveURL(new RegExp(path));
  }
  await expect(page.getByRole("link", { name: "356000000" })).toHaveAttribute(
    "href",
    "https://annuaire-entreprises.data.gouv.fr/entreprise/356000000",
  );
});

test("an unknown organisation is a page that says so", async ({ page }) => {
  const response = await page.goto("/nl/organisaties/bestaat-niet");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("who says what opens all the same", async ({ page }) => {
    await page.goto(`/nl?q=${LIBRARY.query}`);
    await page.getByRole("article").getByRole("link", { name: LIBRARY.name }).click();
    await page.getByText("Wie zegt wat").click();
    await expect(page.getByRole("definition").filter({ hasText: LIBRARY.name })).toBeVisible();
  });
});
