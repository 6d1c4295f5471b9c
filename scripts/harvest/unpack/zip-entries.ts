import type { Entry, ZipFile } from "yauzl";
import { SourceError } from "../source.ts";
import type { UnpackLimits } from "./limits.ts";

/** The files in a ZIP; folders are none. @throws SourceError when there are too many, and errors of yauzl */
export async function readEntries(
  zip: ZipFile,
  name: string,
  { maxMembers }: UnpackLimits,
): Promise<Entry[]> {
  if (zip.entryCount > maxMembers) {
    throw new SourceError(`${name} has ${zip.entryCount} members, more than ${maxMembers}`);
  }
  const entries: Entry[] = [];
  // all are looked at, since yauzl refuses an archive at the member whose path climbs out
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith("/")) entries.push(entry);
  }
  return entries;
}

/** What is thrown when a ZIP cannot be read: our own words as they are. */
export function damaged(name: string, cause: unknown): SourceError {
  if (cause instanceof SourceError) return cause;
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new SourceError(`${name} cannot be unpacked: ${reason}`, { cause });
}
