import { expect, test } from "./fixtures.ts";

test("an official compares the places of a district and follows to its sheet", async ({
  page,
  expectAccessible,
  isMobile,
}) => {
  await page.goto("/fr/criteres");
  await page.getByLabel("Territoire").selectOption("Tournai-Mouscron");
  await expect(page).toHaveURL(/\?within=Tournai-Mouscron$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Tournai-Mouscron");

  // cards have no heads of columns
  if (isMobile) {
    await page.getByRole("combobox", { name: "Trier par" }).selectOption("two_functions");
  } else await page.getByRole("link", { name: "Trier par : Deux fonctions sur six" }).click();
  await expect(page).toHaveURL(/within=Tournai-Mouscron&sort=two_functions$/);
  await expect(page.locator("th[aria-sort]")).toContainText("Deux fonctions sur six");
  const answers = page.locator("tbody td:nth-child(3) [data-verdict]");
  await expect(async () => {
    const verdicts = await answers.evaluateAll((marks) =>
      marks.map((mark) => mark.getAttribute("data-verdict") ?? ""),
    );
    const order = verdicts.map((verdict) => ["yes", "unknown", "no"].indexOf(verdict));
    expect(order).toEqual(order.toSorted());
    expect(new Set(order).size).toBeGreaterThan(1);
  }).toPass();

  const first = page.locator("tbody").first();
  await first.getByText("Preuves et sources").click();
  await expect(first.getByRole("definition").first()).toContainText("Ce qu’on peut y faire");
  await expect(first.getByRole("definition").first().getByRole("listitem")).not.toHaveCount(0);
  await expectAccessible();

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByLabel("Territoire")).toBeHidden();
  const table = page.getByRole("table");
  await expect(table).toBeVisible();
  // in a grid, Chromium draws the last rows of a table of several pages over what follows
  expect(await table.evaluate(displaysAround)).not.toContain("grid");
  await page.emulateMedia({ media: "screen" });

  await page.getByRole("link", { name: "Fiche du territoire" }).click();
  await expect(page).toHaveURL(/\/fr\/territoires\/Tournai-Mouscron$/);
  await expect(page.getByRole("heading", { level: 1, name: "Tournai-Mouscron" })).toBeFocused();
});

test("the table is a file too, in the same order", async ({ page, request }) => {
  await page.goto("/nl/criteria?within=Kortrijk&sort=label");
  const names = await page.getByRole("rowheader").allTextContents();
  const href = await page.getByRole("link", { name: /CSV/ }).getAttribute("href");
  const lines = (await (await request.get(href ?? "")).text()).trim().split("\r\n");
  expect(lines).toHaveLength(names.length + 1);
  for (const [index, name] of names.entries()) expect(lines[index + 1]).toContain(name);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form asks and the evidence opens", async ({ page }) => {
    await page.goto("/en/criteria");
    await page.getByLabel("Area").selectOption("fr");
    await page.getByRole("combobox", { name: "Sort by" }).selectOption("lacking");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/within=fr/);
    await expect(page).toHaveURL(/sort=lacking/);
    const first = page.locator("tbody").first();
    await first.getByText("Evidence and sources").click();
    await expect(first.getByRole("definition").first()).toBeVisible();
  });
});

/** How an element's ancestors are laid out; runs in the browser. */
function displaysAround(element: Element): string[] {
  const displays: string[] = [];
  for (let around = element.parentElement; around; around = around.parentElement) {
    displays.push(getComputedStyle(around).display);
  }
  return displays;
}
