import { SourceError } from "../source.ts";

const QUOTE = 34;
const COMMA = 44;
const NEWLINE = 10;

/** Longest row; whoever needs more has left a quote open. */
const MAX_ROW_BYTES = 1_000_000;

/** One row of a file within a larger buffer: from its first byte to its line feed. */
export type LineBytes = { bytes: Buffer; from: number; to: number };

/** Told of a row and of the line, from 1, on which it begins; the object is used again for the next row. */
type OnRow = (row: LineBytes, line: number) => void;

/**
 * Tells the rows of a CSV of any size apart, quotes in mind, in memory of a chunk and a row.
 *
 * @param name of the file, for messages
 */
export function createRowSplitter(name: string) {
  const row: LineBytes = { bytes: Buffer.alloc(0), from: 0, to: 0 };
  /** Lines of the file so far, and the one on which the unfinished row begins. */
  let [line, beginsOn] = [1, 1];
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

  function refuse(why: string): never {
    const what = isQuoted
      ? "a quote opens here and is not closed"
      : "a row begins here that does not end";
    throw new SourceError(`${name}, line ${beginsOn}: ${what} ${why}`);
  }

  return {
    /** The rows that end in this chunk; their bytes last until the next one. @throws SourceError */
    push: (chunk: Buffer, onRow: OnRow) => {
      const scanned = restLength;
      row.bytes = join(chunk);
      row.from = 0;
      for (let at = scanned; at < row.bytes.length; at++) {
        const byte = row.bytes[at];
        if (byte === QUOTE) isQuoted = !isQuoted;
        if (byte !== NEWLINE) continue;
        line++;
        if (isQuoted) continue;
        row.to = at;
        onRow(row, beginsOn);
        row.from = at + 1;
        beginsOn = line;
      }
    },
    /** Makes room once the rows of a chunk were read. @throws SourceError when one takes no end */
    keepRest: () => {
      restLength = row.bytes.length - row.from;
      if (restLength > MAX_ROW_BYTES) refuse(`within ${MAX_ROW_BYTES} bytes`);
      row.bytes.copyWithin(0, row.from);
    },
    /** Whether a last row without a line feed is left. @throws SourceError when the file ends within quotes */
    hasRest: () => {
      if (isQuoted) refuse("before the end; the file may be cut off");
      return restLength > 0;
    },
  };
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
