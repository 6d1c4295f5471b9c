import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { openPackedFiles, type PackedFiles } from "../unpack/packed-files.ts";

/** One table of the addresses of a region. */
export type AddressTable = { files: PackedFiles; name: string };

const TABLE = /^openaddress-be.*\.(zip|csv)$/;

const isTable = (name: string) => TABLE.test(name);

/** Whether the folder holds tables of addresses. */
export function hasTables(folder: string | undefined): folder is string {
  return folder !== undefined && existsSync(folder) && readdirSync(folder).some(isTable);
}

/** The tables that an operator put in a folder, in their ZIPs or not. @throws SourceError */
export async function openTables(folder: string): Promise<AddressTable[]> {
  const names = readdirSync(folder).filter(isTable);
  const zips = names.filter((name) => name.endsWith(".zip"));
  // a table that lies beside its ZIP is read once
  const unpacked = names.filter(
    (name) => name.endsWith(".csv") && !zips.includes(name.replace(/csv$/, "zip")),
  );
  const packed = await openZips(zips.map((name) => ({ name, path: join(folder, name) })));
  if (!unpacked.length) return packed;
  const files = await openPackedFiles(folder);
  return [...packed, ...unpacked.map((name) => ({ files, name }))];
}

/** The tables in ZIPs, whatever their paths are called. @throws SourceError */
export async function openZips(zips: { name: string; path: string }[]): Promise<AddressTable[]> {
  const opened = await Promise.all(zips.map(({ name, path }) => openPackedFiles(path, name)));
  return opened.flatMap((files) =>
    [...files.marks.keys()]
      .filter((name) => name.endsWith(".csv"))
      .map((name) => ({ files, name })),
  );
}
