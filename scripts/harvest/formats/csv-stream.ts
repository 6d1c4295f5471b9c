import { parse } from "csv-parse/sync";
import { SourceError } from "../source.ts";
import { requireColumns } from "./csv.ts";

const QUOTE = 34;
const COMMA = 44;
const NEWLINE = 10;

/** One line of a file within a larger buffer: from its first byte to its line feed. */
export type LineBytes = { bytes: Buffer; from: number; to: number };

type StreamedCsv = {
  /** Name of the file, for messages. */
  name: string;
  /** Headers that are read; others are allowed and kept. */
  columns: string[];
  /** Whether a line is worth parsing, told from its bytes; the object is used again for the next line. */
  isWanted: (line: LineBytes, header: string[]) => boolean;
};

/**
 * The wanted rows of a comma CSV of any size, objects by header, in memory of a few chunks.
 *
 * Lines are told apart with quotes in mind and only wanted ones are parsed: of the registers of
 * whole countries one line in a thousand is ours. Throws `SourceError` when a needed column is
 * missing, a wanted row has too few or too many cells, or the file ends within quotes.
 */
export async function* readCsvStream(
  chunks: AsyncIterable<Buffer>,
  { name, columns, isWanted }: StreamedCsv,
): AsyncGenerator<Record<string, string>> {
  const line: LineBytes = { bytes: Buffer.alloc(0), from: 0, to: 0 };
  let header: string[] | undefined;
  let lines = 0;
  let room: Buffer = Buffer.alloc(0);
  let restLength = 0;
  let isQuoted = false;

  /** The chunk behind what was left of the last one, in one buffer for all: gigabytes pass through. */
  function join(chunk: Buffer): Buffer {
    const length = restLength + chunk.length;
    if (room.length < length) {
      const larger = Buffer.alloc(length * 2);
      room.copy(larger, 0, 0, restLength);
      room = larger;
    }
    chunk.copy(room, restLength);
    return room.subarray(0, length);
  }

  function* rowsOf(chunk: Buffer): Generator<Record<string, string>> {
    const scanned = restLength;
    const bytes = join(chunk);
    const kept: Buffer[] = [];
    const numbers: number[] = [];
    line.bytes = bytes;
    line.from = 0;
    for (let at = scanned; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === QUOTE) isQuoted = !isQuoted;
      if (byte !== NEWLINE || isQuoted) continue;
      line.to = at;
      lines++;
      if (!header) header = readHeader(bytes.subarray(0, at));
      else if (isWanted(line, header)) {
        kept.push(bytes.subarray(line.from, at + 1));
        numbers.push(lines);
      }
      line.from = at + 1;
    }
    const wanted = kept.length ? Buffer.concat(kept) : undefined;
    bytes.copyWithin(0, line.from);
    restLength = bytes.length - line.from;
    if (wanted) yield* parseRows(wanted, header ?? [], numbers);
  }

  function readHeader(bytes: Buffer): string[] {
    const [cells = []] = parse(bytes, { bom: true, trim: true }) as string[][];
    requireColumns(name, cells, columns);
    return cells;
  }

  function* parseRows(bytes: Buffer, names: string[], numbers: number[]) {
    const rows = parse(bytes, { relaxColumnCount: true }) as string[][];
    for (const [index, cells] of rows.entries()) {
      if (cells.length !== names.length) {
        throw new SourceError(
          `${name}, line ${numbers[index]}: ${cells.length} of ${names.length} columns; the file may be cut off`,
        );
      }
      yield Object.fromEntries(names.map((column, at) => [column, cells[at] ?? ""]));
    }
  }

  for await (const chunk of chunks) {
    yield* rowsOf(chunk);
  }
  if (isQuoted) {
    throw new SourceError(
      `${name}: a quote opened after line ${lines} is never closed; the file may be cut off`,
    );
  }
  // a last line without a line feed
  if (restLength) yield* rowsOf(Buffer.from("\n"));
  if (!header) requireColumns(name, [], columns);
}

/** The text of a cell of a line, counted from 0, without its quotes; doubled quotes stay doubled. */
export function cellOf({ bytes, from, to }: LineBytes, index: number): string {
  let cell = 0;
  let start = from;
  let isQuoted = false;
  for (let at = from; at <= to; at++) {
    const byte = bytes[at];
    if (byte === QUOTE) isQuoted = !isQuoted;
    if (at < to && (byte !== COMMA || isQuoted)) continue;
    if (cell === index) return unquoted(bytes, start, at);
    cell++;
    start = at + 1;
  }
  return "";
}

function unquoted(bytes: Buffer, from: number, to: number): string {
  const end = bytes[to - 1] === 13 ? to - 1 : to;
  return bytes[from] === QUOTE
    ? bytes.toString("utf8", from + 1, end - 1)
    : bytes.toString("utf8", from, end);
}
