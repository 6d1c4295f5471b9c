import type { Locale } from "@passerelle/data/contract";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

/** What the journey presses and reads, in each language. */
const WORDS = {
  fr: {
    path: "/fr/couverture",
    what: /^Qui a/,
    border: /^en comptant/,
    answer: /des habitants ont, à 20 minutes au plus à vélo, un lieu qui propose\s: atelier fablab/,
    closed: "frontière fermée",
    towns: "Par commune",
    share: "Part",
    drop: "Poser un lieu au centre de la carte",
    gained: /habitants? de plus a?(ont)? un lieu à (sa|leur) portée/,
    shareIt: "Partager",
    copy: "Copier le lien",
  },
  nl: {
    path: "/nl/bereik",
    what: /^Wie heeft/,
    border: /^als deze meetellen/,
    answer: /van de inwoners heeft op hoogstens 20 minuten met de fiets een plek voor: fablab/,
    closed: "grens gesloten",
    towns: "Per gemeente",
    share: "Aandeel",
    drop: "Zet een plek in het midden van de kaart",
    gained: /inwoners? meer een plek binnen bereik/,
    shareIt: "Delen",
    copy: "Link kopiëren",
  },
  en: {
    path: "/en/coverage",
    what: /^Who has/,
    border: /^when they may use/,
    answer: /of the inhabitants are within 20 minutes by bicycle of a place with: fablab/,
    closed: "border closed",
    towns: "By municipality",
    share: "Share",
    drop: "Drop a place at the centre of the map",
    gained: /The plan reaches .* more inhabitants?/,
    shareIt: "Share",
    copy: "Copy the link",
  },
} satisfies Record<Locale, Record<string, string | RegExp>>;

/** The share, as `43.5`, out of a text that begins with it. */
function percentIn(text: string | null): number {
  return Number(/[\d.,]+/.exec(text ?? "")?.[0].replace(",", "."));
}

function apiShare(page: Page, query: string): Promise<number> {
  return page.evaluate(async (asked) => {
    const answer = await fetch(`/api/v1/coverage?functions=fablab&${asked}`);
    return (await answer.json()).share * 100;
  }, query);
}

function sharesIn(table: Locator): Promise<number[]> {
  return table
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) =>
        Number(/[\d.,]+/.exec(row.children[4]?.textContent ?? "")?.[0].replace(",", ".")),
      ),
    );
}

for (const [locale, words] of Object.entries(WORDS)) {
  test(`who has a fablab within 20 minutes by bicycle, and what one more would change: ${locale}`, async ({
    page,
    context,
    browser,
    baseURL,
    expectAccessible,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(words.path);

    await page.getByRole("combobox", { name: words.what }).selectOption("fablab");
    await expect(page).toHaveURL(`${words.path}?functions=fablab`);
    const answer = page.getByText(words.answer);
    await expect(answer).toBeVisible();
    const headline = answer.locator("..");
    const open = await apiShare(page, "mode=bicycle&minutes=20");
    await expect
      .poll(async () => Math.abs(percentIn(await headline.textContent()) - open))
      .toBeLessThan(0.06);

    const towns = page.getByRole("group", { name: words.towns }).getByRole("table");
    const byShare = towns.getByRole("columnheader", { name: words.share });
    await byShare.getByRole("button").click();
    await expect(byShare).toHaveAttribute("aria-sort", "descending");
    const shares = await sharesIn(towns);
    expect(shares.length).toBeGreaterThan(100);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));

    await page.getByRole("combobox", { name: words.border }).selectOption("closed");
    await expect(page.getByText(words.closed).first()).toBeVisible();
    const closed = await apiShare(page, "border=closed");
    await expect
      .poll(async () => Math.abs(percentIn(await headline.textContent()) - closed))
      .toBeLessThan(0.06);

    await page.getByRole("button", { name: words.drop }).click();
    await expect(page).toHaveURL(/border=closed&plan=3\.\d{1,3},50\.\d{1,3}$/);
    const gain = page.getByRole("status").filter({ hasText: words.gained });
    await expect(gain).toBeVisible();
    // what the header covers halfway is no target
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectAccessible();

    await page.getByRole("button", { name: words.shareIt, exact: true }).first().click();
    await page.getByRole("button", { name: words.copy }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());

    // whoever gets the link reads the same, without script too
    const other = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL && { baseURL }),
    });
    const shared = await other.newPage();
    await shared.goto(page.url());
    const said = (await gain.textContent()) ?? "";
    await expect(shared.getByText(said)).toBeVisible();
    await other.close();
  });
}

test("a place is dropped where the map is pressed, and moved away from the list", async ({ page }, {
  project,
}) => {
  test.skip(project.name === "phone", "a finger is tried on the map of the list");
  await page.goto("/en/coverage?functions=fablab");
  const map = page.getByRole("region", { name: "Map of the places" });
  await expect(async () => {
    // a picture until the page is used
    await page.keyboard.press("Shift");
    await expect(map.locator("li").first()).toBeAttached({ timeout: 1000 });
  }).toPass();
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  if (!box) throw new Error("The map has no box");
  // on Roeselare
  await page.mouse.click(box.x + box.width * 0.35, box.y + box.height * 0.26);
  await expect(map.getByText(/: [\d.]+% reached/)).toBeVisible();
  await map.getByRole("button", { name: "Drop a place here" }).click();
  await expect(map.getByRole("img", { name: /^Planned place 1/ })).toBeVisible();
  await page.getByRole("link", { name: /^Remove planned place 1/ }).click();
  await expect(page).toHaveURL("/en/coverage?functions=fablab");
});

test("proposals are compared, kept and printed under the name of the plan", async ({ page }) => {
  await page.goto("/nl/bereik?functions=fablab");
  await page.getByLabel("Stel de beste volgende voor").selectOption("3");
  await expect(page.getByRole("table", { name: /^Voorstellen/ }).getByRole("row")).toHaveCount(4);
  const comparison = page.getByRole("table", { name: /^Inwoners gewonnen/ });
  const gains = await comparison.locator("td").allTextContents();
  const [greedy = 0, even = 0, atMost = 0] = gains.map((text) => Number(text.replace(".", "")));
  expect(even).toBeLessThanOrEqual(atMost);
  expect(greedy).toBeLessThanOrEqual(atMost);
  await page.getByRole("link", { name: "Houd alle voorstellen" }).click();
  await expect(page.getByRole("table", { name: /^De plekken van het plan/ })).toBeVisible();
  await page.getByLabel("Naam van het plan").fill("Drie fablabs");
  await page.getByRole("button", { name: "Toepassen" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Drie fablabs");

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("combobox", { name: /^Wie heeft/ })).toBeHidden();
  await expect(page.getByRole("img", { name: /^Kaart van de gemeenten/ })).toBeVisible();
  await expect(page.getByRole("table", { name: /^De plekken van het plan/ })).toBeVisible();
});
