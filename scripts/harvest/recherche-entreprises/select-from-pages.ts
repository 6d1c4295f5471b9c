import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { sha256Of } from "../archive/digest.ts";
import { digitalActivities, NACE_2_1, NAF_REV_2 } from "../companies/digital-activities.ts";
import { readJson } from "../formats/json.ts";
import { type Selection, SourceError } from "../source.ts";
import { writeSelection } from "../sources/parts/selection.ts";
import { pageSchema } from "./company.ts";
import { COMMUNES, keepCompanies } from "./keep-companies.ts";

/** What may be kept of the pages saved in a folder. @throws SourceError naming the page */
export async function selectFromPages(folder: string | undefined): Promise<Selection | undefined> {
  const names = folder ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  const last = names.toSorted().at(-1);
  if (!folder || !last) return undefined;
  const pages = names.toSorted().map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
  return {
    name: `recherche-entreprises/${last}`,
    fingerprint: fingerprintOf(pages.map(({ bytes }) => bytes)),
    read: async () => writeSelection(keepCompanies(pages.flatMap(readPage))),
  };
}

function readPage(page: { name: string; bytes: Uint8Array }) {
  const parsed = pageSchema.safeParse(readJson(page));
  if (parsed.success) return parsed.data.results;
  throw new SourceError(`${page.name} is no page of the API: ${z.prettifyError(parsed.error)}`);
}

function fingerprintOf(pages: Uint8Array[]): string {
  const folder = new URL("./", import.meta.url);
  const code = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8"));
  const activities = [...digitalActivities(NAF_REV_2), ...digitalActivities(NACE_2_1)];
  return sha256Of(JSON.stringify([pages.map(sha256Of), COMMUNES, activities, code.toSorted()]));
}
