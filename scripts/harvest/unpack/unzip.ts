import { createWriteStream } from "node:fs";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { SourceError } from "../source.ts";
import { limited, type UnpackLimits } from "./limits.ts";
import { damaged, readEntries } from "./zip-entries.ts";

/**
 * Writes the one member of a ZIP whose name fits to `target`, a path of ours: names in the archive
 * never become paths.
 *
 * @param name of the archive, for messages
 * @returns the member's file name
 * @throws SourceError when the archive is damaged, too large, has paths that climb out, or no such member
 */
export async function unzipMember(
  path: string,
  name: string,
  member: RegExp,
  target: string,
  limits: UnpackLimits,
): Promise<string> {
  return withZip(path, name, async (zip) => {
    const entry = await findMember(zip, name, member, limits);
    const label = `${name}, ${basename(entry.fileName)}`;
    const stream = await zip.openReadStreamPromise(entry);
    await pipeline(
      stream,
      (chunks: AsyncIterable<Buffer>) => limited(chunks, label, entry.compressedSize, limits),
      createWriteStream(target, { mode: 0o600 }),
    );
    return basename(entry.fileName);
  });
}

/** The file names of what a ZIP holds. @throws SourceError as `unzipMember` */
export function listMembers(path: string, name: string, limits: UnpackLimits): Promise<string[]> {
  return withZip(path, name, async (zip) =>
    (await readEntries(zip, name, limits)).map(({ fileName }) => basename(fileName)),
  );
}

async function withZip<Result>(
  path: string,
  name: string,
  work: (zip: ZipFile) => Promise<Result>,
): Promise<Result> {
  const zip = await openPromise(path, { autoClose: false }).catch((cause: Error) => {
    throw damaged(name, cause);
  });
  try {
    return await work(zip);
  } catch (cause) {
    throw damaged(name, cause);
  } finally {
    zip.close();
  }
}

async function findMember(
  zip: ZipFile,
  name: string,
  member: RegExp,
  limits: UnpackLimits,
): Promise<Entry> {
  const entries = await readEntries(zip, name, limits);
  const found = entries.filter(({ fileName }) => member.test(basename(fileName)));
  const [only] = found;
  if (only && found.length === 1) return only;
  throw new SourceError(`${name} has ${found.length} members called ${member.source}, not one`);
}
