import { existsSync } from "node:fs";
import { sha256Of } from "../archive/digest.ts";
import { digestOfCode } from "../fingerprint.ts";
import { type Selection, SourceError } from "../source.ts";
import { writeSelection } from "../sources/parts/selection.ts";
import { POSTCODES } from "./company-place.ts";
import { type KboExtracts, openExtracts } from "./open-extracts.ts";
import { selectCompanies } from "./select-companies.ts";

/** The digital companies of the territory in the extracts at a path. @throws SourceError */
export async function selectFromExtracts(path: string | undefined): Promise<Selection | undefined> {
  if (path && !existsSync(path)) throw new SourceError(`KBO_ZIP: there is no ${path}`);
  const extracts = path && (await openExtracts(path));
  if (!extracts) return undefined;
  return {
    name: `kbo/companies-${extracts.snapshot}.json`,
    fingerprint: fingerprintOf(extracts),
    read: async () => writeSelection(await selectCompanies(extracts, POSTCODES)),
  };
}

/** Tells whether the same would be selected: from checksums, without reading the tables. */
function fingerprintOf({ full, updates }: KboExtracts): string {
  const marks = [full, ...updates].map((files) => [...files.marks].toSorted());
  return sha256Of(JSON.stringify([digestOfCode(), marks]));
}
