import { expect, test } from "./fixtures.ts";
import { Keyboard } from "./keyboard.ts";

test("with the keyboard alone a visitor searches, filters, reads the map, keeps and shares a place", async ({
  page,
  context,
}, { project }) => {
  const isPhone = project.name === "phone";
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const keyboard = new Keyboard(page);
  await page.goto("/en", { waitUntil: "networkidle" });

  await keyboard.tabTo(page.getByRole("link", { name: "Skip to the content" }));
  await keyboard.press("Enter");
  const field = page.getByRole("combobox", { name: /^Search by name/ });
  await keyboard.tabTo(field);

  await keyboard.type("fabl");
  const suggestion = page.getByRole("option", { name: /Fablab/ }).first();
  await expect(suggestion).toBeVisible();
  await keyboard.arrowTo(suggestion);
  await keyboard.press("Enter");
  await expect(page).toHaveURL(/\/en\?(functions|typologies)=fablab$/);

  if (isPhone) {
    await keyboard.tabTo(page.getByRole("button", { name: /^Filters/ }));
    await keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "Filters" })).toBeVisible();
  }
  await keyboard.tabTo(page.getByRole("checkbox", { name: /Lille/ }).first());
  await keyboard.press("Space");
  await expect(page).toHaveURL(/sides=fr/);
  if (isPhone) {
    await keyboard.press("Escape");
    await expect(page.getByRole("button", { name: /^Filters/ })).toBeFocused();
  }
  await keyboard.tabTo(page.getByRole("link", { name: /^Remove the filter .*Lille/ }));
  await keyboard.press("Enter");
  await expect(page).not.toHaveURL(/sides=/);
  await expect(page.getByRole("link", { name: /^Remove the filter .*[Ff]ablab/ })).toBeFocused();

  if (isPhone) {
    await keyboard.tabTo(page.getByRole("button", { name: "Map", exact: true }));
    await keyboard.press("Enter");
  }
  const map = page.getByRole("region", { name: "Map of the places" });
  const markers = map.getByRole("list", { name: /nearest to its centre first/ });
  await expect(markers.getByRole("listitem").first()).toBeAttached();
  if (isPhone) await keyboard.tabBackTo(map.getByRole("region", { name: /arrow keys/ }));
  else await keyboard.tabTo(map.getByRole("region", { name: /arrow keys/ }));
  const before = page.url();
  await keyboard.press("ArrowUp");
  await expect(page).not.toHaveURL(before);
  const moved = page.url();
  await keyboard.press("+");
  await expect(page).not.toHaveURL(moved);
  await keyboard.press("-");
  const marker = markers.locator(":is(a, button):visible").first();
  await keyboard.tabTo(marker);
  await expect(marker).toHaveAccessibleName(/./);

  const card = page.getByRole("article").getByRole("heading").getByRole("link").last();
  if (isPhone) {
    await keyboard.tabTo(page.getByRole("button", { name: "List", exact: true }));
    await keyboard.press("Enter");
  }
  await keyboard.tabBackTo(card);
  const name = (await card.textContent()) ?? "";
  await keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name })).toBeFocused();

  const keepButton = page.getByRole("button", { name: `Keep ${name} in my short list` });
  await keyboard.tabTo(keepButton);
  await keyboard.press("Space");
  await expect(keepButton).toHaveAttribute("aria-pressed", "true");
  const share = page.getByRole("button", { name: "Share", exact: true });
  await keyboard.tabTo(share);
  await keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Share this page" })).toBeVisible();
  await keyboard.tabTo(page.getByRole("button", { name: "Copy the link" }));
  await keyboard.press("Enter");
  await expect(page.getByText("Link copied.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await keyboard.press("Escape");
  await expect(share).toBeFocused();

  await keyboard.tabBackTo(page.getByRole("link", { name: "Short list: 1 place" }));
  await keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "My short list" })).toBeFocused();
  await expect(page.getByRole("article").getByRole("link", { name })).toBeVisible();
});
