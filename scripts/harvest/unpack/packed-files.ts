import { createReadStream, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { SourceError } from "../source.ts";
import { limited, STREAMED, type UnpackLimits } from "./limits.ts";
import { damaged, readEntries } from "./zip-entries.ts";

/** The tables of a ZIP, or of a folder in which one was unpacked; each can be read as a stream. */
export type PackedFiles = {
  /** Name of the ZIP or folder, for messages. */
  name: string;
  /** Names of the files with what tells whether their content is the same. */
  marks: Map<string, string>;
  open: (file: string) => AsyncIterable<Buffer>;
};

/**
 * Opens a ZIP, or a folder in which one was unpacked.
 *
 * @throws SourceError when it cannot be read; so does reading a member that is damaged or too large
 */
export async function openPackedFiles(
  path: string,
  name = basename(path),
  limits: UnpackLimits = STREAMED,
): Promise<PackedFiles> {
  return statSync(path).isDirectory() ? openFolder(path, name) : openZip(path, name, limits);
}

function openFolder(folder: string, name: string): PackedFiles {
  const names = readdirSync(folder).filter((file) => file.endsWith(".csv"));
  const marks = names.map((file): [string, string] => {
    const { size, mtimeMs } = statSync(join(folder, file));
    return [file, `${size} ${mtimeMs}`];
  });
  return { name, marks: new Map(marks), open: (file) => createReadStream(join(folder, file)) };
}

/** Members are streamed; their checksums stand in the directory at the end of the file. */
async function openZip(path: string, name: string, limits: UnpackLimits): Promise<PackedFiles> {
  const entries = await readDirectory(path, name, limits);
  return {
    name,
    marks: new Map(
      [...entries].map(([file, { crc32, uncompressedSize }]) => [
        file,
        `${uncompressedSize} ${crc32}`,
      ]),
    ),
    open: (file) => readMember(path, { name, file, entry: entries.get(file) }, limits),
  };
}

async function* readMember(
  path: string,
  { name, file, entry }: { name: string; file: string; entry: Entry | undefined },
  limits: UnpackLimits,
) {
  if (!entry) throw new SourceError(`${name} has no ${file}`);
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { autoClose: false });
    const stream = await zip.openReadStreamPromise(entry);
    yield* limited(stream, `${name}, ${file}`, entry.compressedSize, limits);
  } catch (cause) {
    throw damaged(name, cause);
  } finally {
    zip?.close();
  }
}

async function readDirectory(path: string, name: string, limits: UnpackLimits) {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { autoClose: false });
    const entries = await readEntries(zip, name, limits);
    return new Map(entries.map((entry) => [basename(entry.fileName), entry]));
  } catch (cause) {
    throw damaged(name, cause);
  } finally {
    zip?.close();
  }
}
