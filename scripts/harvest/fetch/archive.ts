import { existsSync, readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Source } from "../source.ts";
import { STREAMED } from "../unpack/limits.ts";
import { listMembers, unzipMember } from "../unpack/unzip.ts";

const ZIP = /\.zip$/i;

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The folder of raw files: the one asked for, else `data/archive`, else `../shared/archive`. */
export function findArchive(asked: string | undefined): string | undefined {
  if (asked) return resolve(asked);
  return ["data/archive", "../shared/archive"]
    .map((folder) => resolve(root, folder))
    .find((folder) => existsSync(folder));
}

/** The folder of the archive that holds the source's files; undefined when it is not there. */
export function findFolder(source: Source, archive: string | undefined): string | undefined {
  if (!archive) return undefined;
  const folder = join(archive, source.archiveFolder ?? source.id);
  return existsSync(folder) ? folder : undefined;
}

/**
 * The newest (last by name) file of this kind in the source's folder, by itself or in a ZIP as it was
 * downloaded; undefined when there is none.
 *
 * @throws SourceError when a ZIP in the folder cannot be read
 */
export async function findArchived(
  source: Source,
  { archive: pattern }: Pick<Source["files"][number], "archive">,
  archive: string,
): Promise<{ name: string; path: string } | undefined> {
  const folder = findFolder(source, archive);
  if (!pattern || !folder) return undefined;
  const found = readdirSync(folder).map(async (name) => {
    if (pattern.test(name)) return [{ name, file: name }];
    if (!ZIP.test(name)) return [];
    const members = await listMembers(join(folder, name), name, STREAMED);
    return members.filter((member) => pattern.test(member)).map((file) => ({ name, file }));
  });
  const newest = (await Promise.all(found))
    .flat()
    .toSorted((a, b) => (a.file < b.file ? -1 : 1))
    .at(-1);
  if (!newest) return undefined;
  const { name } = newest;
  return { name: join(source.archiveFolder ?? source.id, name), path: join(folder, name) };
}

/** What is read of a file that `findArchived` found, written to `target` where it lies in a ZIP. */
export async function unpackArchived(
  { archive: pattern }: Pick<Source["files"][number], "archive">,
  found: { name: string; path: string },
  target: () => string,
): Promise<{ name: string; path: string }> {
  if (!pattern || !ZIP.test(found.name) || pattern.test(basename(found.name))) return found;
  const path = target();
  return { name: await unzipMember(found.path, found.name, pattern, path, STREAMED), path };
}
