import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { buildWeb } from "../build-web.ts";

const client = fileURLToPath(new URL("../../web/dist/client", import.meta.url));

/** Most bytes of compressed JavaScript before a page answers to a click: the list, and a place. */
export const BUDGETS = { HomePage: 120_000, PlacePage: 127_000 };
export type StartPage = keyof typeof BUDGETS;

/** A script of a page, and its bytes in gzip; browsers that read Brotli are sent some 13 % less. */
export type ScriptSize = { file: string; bytes: number };

/**
 * The scripts that a page loads before it answers, in one language: those of the built `index.html`
 * and those that the server links for the page's module and its texts. Builds the web if needed.
 */
export async function startScripts(page: StartPage, language: string): Promise<ScriptSize[]> {
  await buildWeb();
  const html = await readFile(`${client}/index.html`, "utf8");
  const linked = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(([, file]) => file);
  const [, json = "{}"] = /<!--chunks (.*?)-->/.exec(html) ?? [];
  const chunks = JSON.parse(json) as Record<string, string[]>;
  const texts = page === "HomePage" ? [language] : [language, `${language}-later`];
  const own = [page, ...texts].flatMap((name) => {
    const files = chunks[name];
    if (!files) throw new Error(`the build has no chunk of ${name}`);
    return files.filter((file) => file.endsWith(".js"));
  });
  return Promise.all([...new Set([...linked, ...own])].map((file = "") => sizeOf(file)));
}

async function sizeOf(file: string): Promise<ScriptSize> {
  const compressed = await promisify(gzip)(await readFile(client + file));
  return { file, bytes: compressed.length };
}

export function totalOf(scripts: ScriptSize[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
}
