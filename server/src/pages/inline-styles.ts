import { readFileSync } from "node:fs";
import { join } from "node:path";

const LINK = /<link rel="stylesheet"[^>]* href="(\/assets\/[\w-]+\.css)"[^>]*>/g;

/**
 * Puts the style sheets of a page into it: the first paint waits for no other file. Each link stays,
 * disabled, so that a chunk which wants the sheet too finds it there.
 *
 * @param folder where `/assets` is.
 */
export function styleInliner(folder: string): (html: string) => string {
  const sheets = new Map<string, string>();
  const read = (file: string) => {
    const sheet = sheets.get(file) ?? readFileSync(join(folder, file), "utf8").trim();
    sheets.set(file, sheet);
    return sheet;
  };
  return (html) =>
    html.replace(
      LINK,
      (_, file) =>
        `<style>${read(file)}</style><link rel="stylesheet" crossorigin href="${file}" disabled />`,
    );
}
