import { createReadStream, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { type Entry, openPromise } from "yauzl";
import { SourceError } from "../source.ts";

/** The tables of a ZIP, or of a folder in which one was unpacked; each can be read as a stream. */
export type PackedFiles = {
  /** Name of the ZIP or folder, for messages. */
  name: string;
  /** Names of the files with what tells whether their content is the same. */
  marks: Map<string, string>;
  open: (file: string) => Promise<Readable>;
};

/** Opens a ZIP, or a folder in which one was unpacked. @throws SourceError when it cannot be read */
export async function openPackedFiles(path: string): Promise<PackedFiles> {
  return statSync(path).isDirectory() ? openFolder(path) : openZip(path);
}

function openFolder(folder: string): PackedFiles {
  const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
  const marks = names.map((name): [string, string] => {
    const { size, mtimeMs } = statSync(join(folder, name));
    return [name, `${size} ${mtimeMs}`];
  });
  return {
    name: basename(folder),
    marks: new Map(marks),
    open: async (file) => createReadStream(join(folder, file)),
  };
}

/** Members are streamed; their checksums stand in the directory at the end of the file. */
async function openZip(path: string): Promise<PackedFiles> {
  const entries = await readDirectory(path);
  return {
    name: basename(path),
    marks: new Map(
      [...entries].map(([name, { crc32, uncompressedSize }]) => [
        name,
        `${uncompressedSize} ${crc32}`,
      ]),
    ),
    open: async (file) => {
      const zip = await openPromise(path, { autoClose: false });
      const entry = entries.get(file);
      if (!entry) throw new SourceError(`${basename(path)} has no ${file}`);
      const stream = await zip.openReadStreamPromise(entry);
      return stream.once("close", () => zip.close());
    },
  };
}

async function readDirectory(path: string): Promise<Map<string, Entry>> {
  try {
    const zip = await openPromise(path, { autoClose: false });
    const entries = new Map<string, Entry>();
    for await (const entry of zip.eachEntry()) entries.set(basename(entry.fileName), entry);
    zip.close();
    return entries;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SourceError(`${basename(path)} cannot be unpacked: ${reason}`, { cause });
  }
}
