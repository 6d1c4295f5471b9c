import { expect, test } from "./fixtures.ts";

const MEDIA_LAB = "quindo-kortrijk";

const PAGES = [
  {
    path: `/fr/lieux/${MEDIA_LAB}`,
    practical: "En pratique",
    facts: ["Accessible en fauteuil roulant", "Studio photo, son ou vidéo et réalité virtuelle"],
    unknown: "Non précisé",
    nearby: "À proximité",
    report: "Signaler une erreur",
    statement: ["/fr/accessibilite", "Déclaration d’accessibilité"],
  },
  {
    path: `/nl/plaatsen/${MEDIA_LAB}`,
    practical: "Praktisch",
    facts: ["Rolstoeltoegankelijk", "Foto-, audio- of videostudio en virtual reality"],
    unknown: "Niet vermeld",
    nearby: "In de buurt",
    report: "Een fout melden",
    statement: ["/nl/toegankelijkheid", "Toegankelijkheidsverklaring"],
  },
  {
    path: `/en/places/${MEDIA_LAB}`,
    practical: "Practical information",
    facts: ["Wheelchair accessible", "Photo, audio or video studio and virtual reality"],
    unknown: "Not stated",
    nearby: "Nearby",
    report: "Report an error",
    statement: ["/en/accessibility", "Accessibility statement"],
  },
] as const;

for (const { path, practical, facts, unknown, nearby, report, statement } of PAGES) {
  test(`${path} says what to expect and what is near, light and dark`, async ({
    page,
    expectAccessible,
  }) => {
    await page.goto(path);
    const section = page.getByRole("region", { name: practical });
    for (const fact of facts) await expect(section).toContainText(fact);
    await expect(section).toContainText(unknown);
    await expect(page.getByRole("region", { name: nearby }).getByRole("listitem")).toHaveCount(5);
    await expect(page.getByRole("link", { name: report })).toHaveAttribute(
      "href",
      /^mailto:contact@passerelle\.example\?subject=.*Quindo.*&body=.*http.*quindo-kortrijk/,
    );
    await expectAccessible();
    // a colour that is still changing has no contrast to judge
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await expectAccessible();
  });

  test(`${statement[0]} is reached from the footer and accessible, light and dark`, async ({
    page,
    expectAccessible,
  }) => {
    await page.goto(path);
    await page.getByRole("contentinfo").locator(`a[href="${statement[0]}"]`).click();
    await expect(page).toHaveURL(statement[0]);
    await expect(page.getByRole("heading", { level: 1, name: statement[1] })).toBeFocused();
    await expectAccessible();
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await expectAccessible();
  });
}

test("the next place is opened with the keyboard, and the way back keeps the filters", async ({
  page,
}) => {
  await page.goto(`/en/places/${MEDIA_LAB}?sides=vlaanderen`);
  const neighbour = page.getByRole("region", { name: "Nearby" }).getByRole("link").first();
  const name = (await neighbour.textContent()) ?? "";
  await neighbour.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();
  await expect(page).toHaveURL(/sides=vlaanderen/);
});

test("a fact leads to the places that share it", async ({ page }) => {
  await page.goto(`/en/places/${MEDIA_LAB}`);
  await page.getByRole("link", { name: "Wheelchair accessible" }).click();
  await expect(page).toHaveURL(/\/en\?access=wheelchair$/);
  const card = page.getByRole("article").filter({ hasText: "Quindo" });
  await expect(card.getByRole("link")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("what is near and the practical facts are there", async ({ page }) => {
    await page.goto(`/nl/plaatsen/${MEDIA_LAB}`);
    await expect(page.getByRole("region", { name: "Praktisch" })).toContainText("videostudio");
    await page.getByRole("region", { name: "In de buurt" }).getByRole("link").first().click();
    await expect(page).toHaveURL(/\/nl\/plaatsen\/(?!quindo)/);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});

test("a place's map is a picture until the visitor begins to use the page", async ({ page }) => {
  await page.goto("/en/places/quindo-kortrijk");
  const picture = page.getByRole("img", { name: "Map of the places" });
  await expect(picture).toHaveJSProperty("complete", true);
  await expect(picture).not.toHaveJSProperty("naturalWidth", 0);
  const map = page.getByRole("region", { name: "Map of the places" });
  await expect(map).toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(map.getByRole("link", { name: /Quindo/ })).toBeVisible();
  await expect(picture).toBeHidden();
});
