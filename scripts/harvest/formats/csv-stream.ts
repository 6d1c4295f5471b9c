import { parse } from "csv-parse/sync";
import { SourceError } from "../source.ts";
import { requireColumns } from "./csv.ts";
import { createRowSplitter, type LineBytes } from "./csv-lines.ts";

type StreamedCsv = {
  /** Name of the file, for messages. */
  name: string;
  /** Headers that are read; others are allowed and kept. */
  columns: string[];
  /** Whether a line is worth parsing, told from its bytes; the object is used again for the next line. */
  isWanted: (line: LineBytes, header: string[]) => boolean;
};

/** Wanted rows as they are in the file, and the lines on which they begin. */
type Wanted = { rows: Buffer[]; lines: number[] };

/**
 * The wanted rows of a comma CSV of any size, objects by header, in memory of a few chunks.
 *
 * Rows are told apart with quotes in mind and only wanted ones are parsed: of the registers of
 * whole countries one in a thousand is ours. Throws `SourceError` when a needed column is missing,
 * a wanted row has too few or too many cells, a quote stays open or the file ends within quotes.
 */
export async function* readCsvStream(
  chunks: AsyncIterable<Buffer>,
  { name, columns, isWanted }: StreamedCsv,
): AsyncGenerator<Record<string, string>> {
  const splitter = createRowSplitter(name);
  let header: string[] | undefined;

  function* rowsOf(chunk: Buffer): Generator<Record<string, string>> {
    const wanted: Wanted = { rows: [], lines: [] };
    splitter.push(chunk, (row, line) => {
      if (!header) header = readHeader(name, row.bytes.subarray(row.from, row.to), columns);
      else if (isWanted(row, header)) {
        wanted.rows.push(row.bytes.subarray(row.from, row.to + 1));
        wanted.lines.push(line);
      }
    });
    const parsed = parseRows(name, wanted, header ?? []);
    splitter.keepRest();
    yield* parsed;
  }

  for await (const chunk of chunks) {
    yield* rowsOf(chunk);
  }
  if (splitter.hasRest()) yield* rowsOf(Buffer.from("\n"));
  if (!header) requireColumns(name, [], columns);
}

function readHeader(name: string, bytes: Buffer, columns: string[]): string[] {
  const [cells = []] = parse(bytes, { bom: true, trim: true }) as string[][];
  requireColumns(name, cells, columns);
  return cells;
}

/** @throws SourceError when a row has another number of cells than the header */
function parseRows(name: string, { rows, lines }: Wanted, header: string[]) {
  if (!rows.length) return [];
  const parsed = parse(Buffer.concat(rows), { relaxColumnCount: true }) as string[][];
  return parsed.map((cells, index) => {
    if (cells.length !== header.length) {
      throw new SourceError(
        `${name}, line ${lines[index]}: ${cells.length} of ${header.length} columns; the file may be cut off`,
      );
    }
    return Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""]));
  });
}
