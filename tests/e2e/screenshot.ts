/**
 * Pictures of a running Passerelle: the README's, or with a folder every page in each language,
 * on a desktop and a phone, light and dark: `pnpm screenshot [folder] [url]`.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./chromium.ts";

const [folder, url = "http://localhost:8787"] = process.argv.slice(2);
const executablePath = findChromium();
const browser = await chromium.launch({
  args: CHROMIUM_FLAGS,
  ...(executablePath && { executablePath }),
});
await (folder ? takeAll(folder) : takeReadme());
await browser.close();

async function takeReadme() {
  const page = await open("/en", { width: 1280, height: 800 }, "light");
  await page.screenshot({
    path: fileURLToPath(new URL("../../docs/screenshot.png", import.meta.url)),
  });
}

async function takeAll(into: string) {
  mkdirSync(into, { recursive: true });
  const { items } = (await (await fetch(`${url}/api/v1/places?q=fablab&limit=1`)).json()) as {
    items: { slug: string }[];
  };
  const slug = items[0]?.slug ?? "";
  const pages = {
    fr: { home: "/fr", place: `/fr/lieux/${slug}`, sources: "/fr/sources", about: "/fr/a-propos" },
    nl: { home: "/nl", place: `/nl/plaatsen/${slug}`, sources: "/nl/bronnen", about: "/nl/over" },
    en: { home: "/en", place: `/en/places/${slug}`, sources: "/en/sources", about: "/en/about" },
  };
  const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
  for (const [language, paths] of Object.entries(pages)) {
    for (const [name, path] of Object.entries(paths)) {
      for (const [size, viewport] of Object.entries(sizes)) {
        for (const scheme of ["light", "dark"] as const) {
          const page = await open(path, viewport, scheme);
          const file = `${name}-${language}-${size}-${scheme}.png`;
          await page.screenshot({ path: join(into, file), fullPage: name !== "home" });
          await page.close();
        }
      }
    }
  }
}

async function open(
  path: string,
  viewport: { width: number; height: number },
  colorScheme: "light" | "dark",
): Promise<Page> {
  const page = await browser.newPage({ viewport, colorScheme });
  await page.goto(url + path, { waitUntil: "networkidle" });
  // the map draws after its chunk has come: software WebGL needs a moment
  await page.waitForTimeout(2500);
  return page;
}
