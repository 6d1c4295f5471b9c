import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { readCsvStream } from "../formats/csv-stream.ts";
import { SourceError } from "../source.ts";
import { openPackedFiles, type PackedFiles } from "../unpack/packed-files.ts";

/** A full extract and the updates that bring it up to a date. */
export type KboExtracts = {
  full: PackedFiles;
  /** In their order, each the one after the one before. */
  updates: PackedFiles[];
  /** ISO date of which the data is. */
  snapshot: string;
};

type Described = {
  files: PackedFiles;
  isFull: boolean;
  /** Consecutive numbers; a full extract has that of the update of its day. */
  number: number;
  snapshot: string;
};

/**
 * Opens what an operator put there: a ZIP, a folder in which one was unpacked, or a folder of several.
 *
 * @returns undefined when the folder holds no extract
 * @throws SourceError when there is no full extract, or an update after it is missing
 */
export async function openExtracts(path: string): Promise<KboExtracts | undefined> {
  const paths = findExtracts(path);
  if (paths.length === 0) return undefined;
  const extracts = await Promise.all(
    paths.map(async (each) => describe(await openPackedFiles(each))),
  );
  const byNumber = extracts.toSorted((a, b) => a.number - b.number);
  const full = byNumber.findLast(({ isFull }) => isFull);
  if (!full) throw new SourceError(`${basename(path)} has no full extract, only updates of one`);

  const updates = byNumber.filter(({ isFull, number }) => !isFull && number > full.number);
  const missing = updates.findIndex(({ number }, index) => number !== full.number + 1 + index);
  if (missing >= 0) {
    throw new SourceError(`${basename(path)}: update ${full.number + 1 + missing} is missing`);
  }
  return {
    full: full.files,
    updates: updates.map(({ files }) => files),
    snapshot: (updates.at(-1) ?? full).snapshot,
  };
}

function findExtracts(path: string): string[] {
  if (!statSync(path).isDirectory() || isUnpacked(path)) return [path];
  return readdirSync(path)
    .map((name) => join(path, name))
    .filter((each) => (statSync(each).isDirectory() ? isUnpacked(each) : each.endsWith(".zip")));
}

/** Whether a ZIP was unpacked into the folder. */
function isUnpacked(folder: string): boolean {
  return existsSync(join(folder, "meta.csv"));
}

async function describe(files: PackedFiles): Promise<Described> {
  const values = new Map<string, string>();
  const rows = readCsvStream(files.open("meta.csv"), {
    name: `${files.name}, meta.csv`,
    columns: ["Variable", "Value"],
    isWanted: () => true,
  });
  for await (const { Variable = "", Value = "" } of rows) values.set(Variable, Value);

  const [, day, month, year] =
    /^(\d\d)-(\d\d)-(\d{4})/.exec(values.get("SnapshotDate") ?? "") ?? [];
  const number = Number(values.get("ExtractNumber"));
  const type = values.get("ExtractType")?.toLowerCase();
  if (!year || !Number.isInteger(number) || (type !== "full" && type !== "update")) {
    throw new SourceError(`${files.name}, meta.csv: no date, number or type of a KBO extract`);
  }
  return { files, number, isFull: type === "full", snapshot: `${year}-${month}-${day}` };
}
