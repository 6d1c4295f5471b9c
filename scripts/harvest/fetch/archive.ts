import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Source } from "../source.ts";

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

/** The newest (last by name) file of this kind in the source's folder; undefined when none is. */
export function findArchived(
  source: Source,
  file: { archive?: RegExp | undefined },
  archive: string,
): { name: string; path: string } | undefined {
  const folder = source.archiveFolder ?? source.id;
  if (!file.archive || !existsSync(join(archive, folder))) return undefined;
  const pattern = file.archive;
  const newest = readdirSync(join(archive, folder))
    .filter((name) => pattern.test(name))
    .sort()
    .at(-1);
  if (!newest) return undefined;
  return { name: join(folder, newest), path: join(archive, folder, newest) };
}
