import { CsvError, type Info, parse } from "csv-parse/sync";
import { type RawRecord, type SourceBody, SourceError } from "../source.ts";
import { decodeText, lineAt } from "./text.ts";

type CsvOptions = {
  delimiter: string;
  /** Headers that the source reads; others are allowed and kept. */
  columns: string[];
};

type Row = { cells: string[]; line: number };

/**
 * One record per row, an object by header, with the line of the file on which the row begins.
 *
 * A row with too few or too many cells keeps its bare cells as value, which no record schema
 * accepts: its columns cannot be trusted. Throws `SourceError` when a needed column is missing,
 * quotes are broken, or the last row is cut off.
 */
export function readCsv(body: SourceBody, { delimiter, columns }: CsvOptions): RawRecord[] {
  const [header, ...rows] = readRows(body, delimiter);
  const names = header?.cells.map((cell) => cell.trim()) ?? [];
  requireColumns(body.name, names, columns);

  const last = rows.at(-1);
  if (last && last.cells.length < names.length) {
    throw new SourceError(
      `${body.name}, line ${last.line}: the last row has ${last.cells.length} of ${names.length} columns; the file may be cut off`,
    );
  }
  return rows.map(({ cells, line }) => ({
    at: `line ${line}`,
    value:
      cells.length === names.length
        ? Object.fromEntries(names.map((name, index) => [name, cells[index]]))
        : cells,
  }));
}

/** Throws `SourceError` naming the columns that are missing. */
export function requireColumns(file: string, found: string[], wanted: string[]) {
  const quoted = (names: string[]) => names.map((name) => `"${name}"`).join(", ");
  const missing = wanted.filter((name) => !found.includes(name));
  if (missing.length === 0) return;
  const unknown = found.filter((name) => !wanted.includes(name));
  throw new SourceError(
    `${file}, line 1: missing column ${quoted(missing)}; found instead ${quoted(unknown) || "nothing"}`,
  );
}

function readRows(body: SourceBody, delimiter: string): Row[] {
  const bytes = Buffer.from(decodeText(body));
  const rows: Row[] = [];
  let end = 0;
  let line = 1;

  // the parser counts CRLF inside quotes twice, so lines are counted from byte offsets
  const advance = (offset: number) => {
    const from = afterBlankLines(bytes, end);
    line += lineAt(bytes.subarray(end), from - end) - 1;
    const start = line;
    line += lineAt(bytes.subarray(from, offset), Infinity) - 1;
    end = offset;
    return start;
  };

  try {
    parse(bytes, {
      delimiter,
      relaxColumnCount: true,
      skipEmptyLines: true,
      onRecord: (cells: string[], { bytes: offset }: Info) => {
        rows.push({ cells, line: advance(offset) });
        return null;
      },
    });
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new SourceError(`${body.name}, line ${advance(end)}: ${reason(cause)}`, { cause });
  }
  return rows;
}

function afterBlankLines(bytes: Buffer, offset: number): number {
  let at = offset;
  while (bytes[at] === 10 || bytes[at] === 13) at++;
  return at;
}

function reason(cause: CsvError): string {
  return cause.code === "CSV_QUOTE_NOT_CLOSED"
    ? "a quote opened in this row is never closed; the file may be cut off"
    : cause.message;
}
