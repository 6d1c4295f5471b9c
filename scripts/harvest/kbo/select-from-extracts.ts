import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { digitalActivities, NACE_2_1 } from "../companies/digital-activities.ts";
import { remember } from "../fetch/remember.ts";
import { type SelectFrom, type SourceBody, SourceError } from "../source.ts";
import { writeSelection } from "../sources/parts/selection.ts";
import { POSTCODES } from "./company-place.ts";
import { type KboExtracts, openExtracts } from "./open-extracts.ts";
import { selectCompanies } from "./select-companies.ts";

/**
 * The digital companies of the territory in the extracts at `path`, else in the archive; of extracts
 * that did not change, as they were selected the last time. @throws SourceError
 */
export async function selectFromExtracts(
  path: string | undefined,
  { folder, cache }: SelectFrom,
): Promise<SourceBody | undefined> {
  if (path && !existsSync(path)) throw new SourceError(`KBO_ZIP: there is no ${path}`);
  const from = path ?? folder;
  const extracts = from && (await openExtracts(from));
  if (!extracts) return undefined;
  const selection = {
    kind: "kbo",
    name: `kbo/companies-${extracts.snapshot}.json`,
    fingerprint: fingerprintOf(extracts),
  };
  return remember(cache, selection, async () =>
    writeSelection(await selectCompanies(extracts, POSTCODES)),
  );
}

/** Tells whether the same code would select the same: from checksums, without reading the tables. */
function fingerprintOf({ full, updates }: KboExtracts): string {
  const marks = [full, ...updates].map((files) => [...files.marks].toSorted());
  const folder = new URL("./", import.meta.url);
  const code = readdirSync(folder).toSorted();
  const texts = code.map((name) => readFileSync(new URL(name, folder), "utf8"));
  const rule = [[...POSTCODES], digitalActivities(NACE_2_1), texts];
  return createHash("sha256")
    .update(JSON.stringify([marks, rule]))
    .digest("hex")
    .slice(0, 16);
}
