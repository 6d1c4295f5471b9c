import { readdirSync, readFileSync } from "node:fs";

export { type CuratedPlace, curatedPlaceSchema } from "./schema.ts";

/** One entry of a curated file, not yet checked: a bad one is its reader's to report. */
export type CuratedRecord = {
  /** Path inside `data/curated`: `fr/59350-lille.json`. */
  file: string;
  /** Rank in the file, from 0. */
  index: number;
  place: unknown;
};

/**
 * Reads the curated places of a folder (Node only), those of Passerelle when none is given, sorted
 * by file. Throws an error that names the file when one is not a JSON array.
 */
export function readCurated(folder: URL = new URL("./", import.meta.url)): CuratedRecord[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".json"))
    .map((file) => file.replaceAll("\\", "/"))
    .sort()
    .flatMap((file) => readArray(file, folder).map((place, index) => ({ file, index, place })));
}

function readArray(file: string, folder: URL): unknown[] {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(new URL(file, folder), "utf8"));
  } catch (cause) {
    throw new Error(`${file}: not JSON (${String(cause)})`, { cause });
  }
  if (!Array.isArray(content)) throw new Error(`${file}: expected an array of places`);
  return content;
}
