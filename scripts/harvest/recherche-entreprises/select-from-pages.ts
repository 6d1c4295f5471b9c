import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { sha256Of } from "../archive/digest.ts";
import { digestOfCode } from "../fingerprint.ts";
import { readJson } from "../formats/json.ts";
import { type Selection, SourceError } from "../source.ts";
import { writeSelection } from "../sources/parts/selection.ts";
import { pageSchema } from "./company.ts";
import { keepCompanies } from "./keep-companies.ts";

/** What may be kept of the pages saved in a folder. @throws SourceError naming the page */
export async function selectFromPages(folder: string | undefined): Promise<Selection | undefined> {
  const names = folder ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  const last = names.toSorted().at(-1);
  if (!folder || !last) return undefined;
  const pages = names.toSorted().map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  return {
    name: `recherche-entreprises/${last}`,
    fingerprint: sha256Of([digestOfCode(), ...pages.map(({ bytes }) => sha256Of(bytes))].join()),
    read: async () => writeSelection(keepCompanies(pages.flatMap(readPage))),
  };
}

function readPage(page: { name: string; bytes: Uint8Array }) {
  const parsed = pageSchema.safeParse(readJson(page));
  if (parsed.success) return parsed.data.results;
  throw new SourceError(`${page.name} is no page of the API: ${z.prettifyError(parsed.error)}`);
}
