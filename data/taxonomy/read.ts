import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";

type Ranked = { key: string; order?: number | undefined };

/**
 * Reads every JSON file of a folder through `schema`, lowest `order` first, then by key.
 * Throws an error that names the file when one does not fit or is not named after its key.
 */
export function readConcepts<Concept extends Ranked>(
  folder: URL,
  schema: z.ZodType<Concept>,
): Concept[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => readConcept(new URL(file, folder), file, schema))
    .sort(byOrderThenKey);
}

function readConcept<Concept extends Ranked>(
  url: URL,
  file: string,
  schema: z.ZodType<Concept>,
): Concept {
  const concept = parse(url, schema);
  if (`${concept.key}.json` !== file) {
    throw new Error(`${url.pathname}: the key is "${concept.key}", so name it ${concept.key}.json`);
  }
  return concept;
}

function parse<Concept>(url: URL, schema: z.ZodType<Concept>): Concept {
  try {
    return schema.parse(JSON.parse(readFileSync(url, "utf8")));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new Error(`${url.pathname}: ${reason}`, { cause });
  }
}

function byOrderThenKey(a: Ranked, b: Ranked): number {
  const byOrder = (a.order ?? Number.MAX_SAFE_INTEGER) - (b.order ?? Number.MAX_SAFE_INTEGER);
  return byOrder || (a.key < b.key ? -1 : 1);
}
