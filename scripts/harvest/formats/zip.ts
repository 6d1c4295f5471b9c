import { inflateRawSync } from "node:zlib";
import { type SourceBody, SourceError } from "../source.ts";

/** Signatures and sizes of "APPNOTE.TXT - .ZIP File Format Specification", 4.3. */
const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_HEADER = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
const LOCAL_SIZE = 30;
const DIRECTORY_SIZE = 46;
const END_SIZE = 22;
const [STORED, DEFLATED] = [0, 8];

/** What a publisher puts in an archive and what is put in ours by hand: a ZIP, or the file itself. */
export function unzipped(body: SourceBody, entry: RegExp): SourceBody {
  const bytes = Buffer.from(body.bytes.buffer, body.bytes.byteOffset, body.bytes.byteLength);
  if (bytes.length < END_SIZE || bytes.readUInt32LE(0) !== LOCAL_HEADER) return body;
  const entries = readDirectory(body.name, bytes);
  const found = entries.find(({ name }) => entry.test(name));
  if (!found) {
    const names = entries.map(({ name }) => name).join(", ");
    throw new SourceError(`${body.name}: no entry fits ${entry}; found ${names || "none"}`);
  }
  return { name: `${body.name}/${found.name}`, bytes: readEntry(body.name, bytes, found) };
}

type Entry = { name: string; method: number; size: number; at: number };

function readDirectory(file: string, bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from(Uint32Array.of(DIRECTORY_END).buffer));
  if (end < 0) throw new SourceError(`${file}: the ZIP is cut off`);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  while (at < end && bytes.readUInt32LE(at) === DIRECTORY_HEADER) {
    const length = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString("utf8", at + DIRECTORY_SIZE, at + DIRECTORY_SIZE + length),
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 20),
      at: bytes.readUInt32LE(at + 42),
    });
    at += DIRECTORY_SIZE + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function readEntry(file: string, bytes: Buffer, { name, method, size, at }: Entry): Uint8Array {
  const start = at + LOCAL_SIZE + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const content = bytes.subarray(start, start + size);
  if (method === STORED) return content;
  if (method !== DEFLATED)
    throw new SourceError(`${file}: ${name} is compressed by method ${method}`);
  try {
    return inflateRawSync(content);
  } catch (cause) {
    throw new SourceError(`${file}: ${name} cannot be unpacked`, { cause });
  }
}
