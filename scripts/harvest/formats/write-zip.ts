import { crc32, deflateRawSync } from "node:zlib";

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50];
const DEFLATE = 8;
const VERSION = 20;

/** A ZIP of these files (PKWARE APPNOTE 6.3, without ZIP64), as tests and benchmarks need them. */
export function writeZip(files: Record<string, string | Buffer>): Buffer {
  const members: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes, { level: 1 });
    const common = describeMember(name, bytes, packed.length);
    const member = Buffer.concat([uint32(LOCAL), common, Buffer.from(name), packed]);
    // disk, comment and attributes are all zero
    const rest = Buffer.concat([Buffer.alloc(10), uint32(offset)]);
    directory.push(uint32(CENTRAL), uint16(VERSION), common, rest, Buffer.from(name));
    members.push(member);
    offset += member.length;
  }
  const central = Buffer.concat(directory);
  const count = Object.keys(files).length;
  const end = [uint16(count), uint16(count), uint32(central.length), uint32(offset), uint16(0)];
  return Buffer.concat([...members, central, uint32(END), Buffer.alloc(4), ...end]);
}

/** What the local header and the directory say alike: version to lengths of name and extra field. */
function describeMember(name: string, bytes: Buffer, packed: number): Buffer {
  const [flags, time, date] = [0, 0, 0x21];
  return Buffer.concat([
    ...[VERSION, flags, DEFLATE, time, date].map(uint16),
    ...[crc32(bytes), packed, bytes.length].map(uint32),
    ...[Buffer.byteLength(name), 0].map(uint16),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
