import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

type Listed = { slug: string; opening?: object };

/** Slug of the first place of such hours, of which the coming days are known or not. */
async function slugOf(request: APIRequestContext, open: string, isKnown: boolean): Promise<string> {
  const response = await request.get(`/api/v1/places?open=${open}&limit=100`);
  const { items } = (await response.json()) as { items: Listed[] };
  return items.find(({ opening }) => (opening !== undefined) === isKnown)?.slug ?? "";
}

for (const [path, section, state, today] of [
  ["/fr/lieux", "Horaires", /^(Ouvert|Fermé|Ferme bientôt|Jour férié)/, "aujourd’hui"],
  ["/nl/plaatsen", "Openingsuren", /^(Open|Gesloten|Sluit binnenkort|Feestdag)/, "vandaag"],
  ["/en/places", "Opening hours", /^(Open|Closed|Closing soon|Public holiday)/, "today"],
] as const) {
  test(`${path} says whether a place is open and shows the coming week`, async ({
    page,
    request,
  }) => {
    await page.goto(`${path}/${await slugOf(request, "weekend", true)}`);
    const hours = page.getByRole("region", { name: section });
    await expect(hours.getByRole("paragraph").first()).toHaveText(state);
    await expect(hours.getByRole("row")).toHaveCount(8);
    await expect(hours.locator('tr[aria-current="date"]')).toContainText(today);
  });
}

test("a place without hours is unknown, not closed", async ({ page, request }) => {
  await page.goto(`/en/places/${await slugOf(request, "unknown", false)}`);
  const hours = page.getByRole("region", { name: "Opening hours" });
  await expect(hours).toContainText("That does not mean closed");
});

test("a visitor asks for places open at a time, and the address keeps it", async ({ page }, {
  project,
}) => {
  const isPhone = project.name === "phone";
  await page.goto("/en");
  if (isPhone) await page.getByRole("button", { name: /Filters/ }).click();
  const filters = isPhone ? page.getByRole("dialog", { name: "Filters" }) : page;
  await filters.locator("summary", { hasText: "Opening hours" }).click();
  await filters.getByRole("radio", { name: "At a set time" }).check();
  await expect(page).toHaveURL(/open=\d{4}-\d\d-\d\dT14/);
  await filters.getByLabel("Day and time").fill("2026-12-05T10:30");
  await expect(page).toHaveURL(/open=2026-12-05T10%3A30/);
  if (isPhone) await filters.getByRole("button", { name: /Show/ }).click();
  await page.reload();
  await expect(
    page.getByRole("link", { name: /Open on Saturday,? 5 December at 10:30/ }),
  ).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form sends the chosen time", async ({ page }) => {
    await page.goto("/en?open=at&at=2026-12-05T10%3A30");
    await expect(
      page.getByRole("link", { name: /Open on Saturday,? 5 December at 10:30/ }),
    ).toBeVisible();
  });
});
