import { expect, test } from "./fixtures.ts";

test("a visitor keeps places, names and orders the list, shares it and prints it", async ({
  page,
  browser,
  expectAccessible,
}) => {
  await page.goto("/fr?functions=fablab");
  const keepButtons = page.locator("article").getByRole("button", { name: /^Garder/ });
  await expect(keepButtons.first()).toBeVisible();
  for (const index of [0, 1, 2]) {
    await keepButtons.nth(index).press("Enter");
    await expect(keepButtons.nth(index)).toHaveAttribute("aria-pressed", "true");
  }
  await page.getByRole("link", { name: "Ma sélection : 3 lieux" }).press("Enter");

  const items = page.getByRole("list", { name: "Lieux de la sélection" }).locator("article");
  await expect(items).toHaveCount(3);
  await expect(page).toHaveURL(/\/fr\/selection\?places=\w+,\w+,\w+$/);
  // the count of kept places leaves the header on one line
  expect((await page.getByRole("banner").boundingBox())?.height).toBe(60);
  await page.getByRole("textbox", { name: "Nom de la sélection" }).fill("Vendredi & café");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Vendredi & café" })).toBeVisible();

  // by keyboard: the first place goes down, and the focus with it
  const names = () => items.locator("h3").allTextContents();
  const [first = "", second = "", third = ""] = await names();
  const down = page.getByRole("button", { name: `Descendre ${first}`, exact: true });
  await down.press("Enter");
  await expect(down).toBeFocused();
  expect(await names()).toEqual([second, first, third]);
  await expect(page.getByText(`${first} est maintenant en position 2 sur 3.`)).toBeAttached();

  // what is taken out can be put back where it was
  await page.getByRole("button", { name: `Retirer ${second}`, exact: true }).press("Enter");
  await expect(items).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Annuler" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(items).toHaveCount(3);
  expect(await names()).toEqual([second, first, third]);

  await page.getByRole("button", { name: "Partager" }).click();
  const dialog = page.getByRole("dialog", { name: "Partager cette page" });
  const link = await dialog.getByRole("textbox", { name: "Lien" }).inputValue();
  expect(link).toBe(page.url());
  await expect(dialog.getByRole("link", { name: "Envoyer par e-mail" })).toHaveAttribute(
    "href",
    `mailto:?subject=${encodeURIComponent("Vendredi & café")}&body=${encodeURIComponent(link)}`,
  );
  await expectAccessible();
  await page.keyboard.press("Escape");

  // someone else opens the link, in another language
  const stranger = await browser.newContext({ locale: "nl-BE" });
  const other = await stranger.newPage();
  await other.goto(link.replace("/fr/selection", "/nl/selectie"));
  await expect(other.getByRole("heading", { level: 1, name: "Vendredi & café" })).toBeVisible();
  await expect(other.locator("article")).toHaveCount(3);
  await other.getByRole("button", { name: "Deze plekken bewaren" }).click();
  await expect(other.getByRole("link", { name: "Mijn selectie: 3 plekken" })).toBeVisible();
  await expect(other.getByRole("textbox", { name: "Naam van de selectie" })).toHaveValue(
    "Vendredi & café",
  );
  await stranger.close();

  await page.getByRole("link", { name: "Imprimer" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Vendredi & café" })).toBeVisible();
  await expect(page.getByRole("main").locator("ol > li")).toHaveCount(3);
  await expect(page.getByRole("list", { name: "Légende" })).toBeVisible();
  await expect(page.getByText(/En ligne – localhost/)).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Imprimer cette page" })).toBeHidden();
  await expect(page.getByRole("navigation")).toHaveCount(0);
});

test("the paper carries all results of a search, and its filters in words", async ({ page }) => {
  await page.goto("/en/print?sides=wallonie&sort=name");
  const places = page.getByRole("main").locator("ol > li");
  expect(await places.count()).toBeGreaterThan(20);
  await expect(page.getByText(/Filters – .*Wallonia/)).toBeVisible();
  const map = page.getByRole("img", { name: /Map of the listed places/ });
  await expect
    .poll(() => map.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
});

test("a place that is no more is said", async ({ page, request, expectAccessible }) => {
  const { items } = await (await request.get("/api/v1/places?limit=1")).json();
  await page.goto(`/en/selection?places=${items[0].id},nobody1&name=Old%20list`);
  await expect(page.locator("article")).toHaveCount(1);
  await expect(page.getByText(/1 place .* no longer in the directory \(nobody1\)/)).toBeVisible();
  await expectAccessible();
});

test("an empty short list says how to fill it", async ({ page }) => {
  await page.goto("/nl/selectie");
  await expect(page.getByRole("heading", { name: "Nog niets bewaard" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a shared short list can be read and printed", async ({ page, request }) => {
    const { items } = await (await request.get("/api/v1/places?limit=2&lang=nl")).json();
    const ids = items.map(({ id }: { id: string }) => id).reverse();
    await page.goto(`/nl/selectie?places=${ids.join(",")}&name=Vrijdag`);
    await expect(page.getByRole("heading", { level: 1, name: "Vrijdag" })).toBeVisible();
    await expect(page.locator("article h3")).toHaveText([items[1].name, items[0].name]);
    await page.getByRole("link", { name: "Afdrukken" }).click();
    await expect(page.getByRole("main").locator("ol > li")).toHaveCount(2);
  });
});
