import { territory } from "@passerelle/data/territory";
import { laeaBounds } from "@passerelle/server/laea";
import type { RawRecord, SourceBody } from "../source.ts";
import { readCsv } from "./csv.ts";
import { linesOf } from "./lines.ts";

const CELL = /CRS3035RES\d+mN(\d+)E(\d+)/;

/**
 * The records of a CSV of grid cells, one a line, that lie around the territory. Grids of countries
 * have millions of lines: the others are passed over before anything is parsed, by the first code of
 * a cell that stands in them, and only those that are kept are held in memory. Throws `SourceError` as `readCsv` does.
 */
export function readGridCsv(
  body: SourceBody,
  { delimiter, columns }: { delimiter: string; columns: string[] },
): RawRecord[] {
  const bounds = laeaBounds(territory.view.bbox);
  const kept: Uint8Array[] = [];
  const lines: number[] = [];
  const decoder = new TextDecoder("latin1");
  let line = 0;
  for (const bytes of linesOf(body)) {
    line++;
    if (line > 1 && !isWithin(decoder.decode(bytes))) continue;
    kept.push(Uint8Array.from(bytes));
    lines.push(line);
  }
  // what was passed over keeps its number in messages
  const records = readCsv({ name: body.name, bytes: Buffer.concat(kept) }, { delimiter, columns });
  return records.map(({ at, value }) => ({ at: `line ${lines[lineOf(at) - 1] ?? line}`, value }));

  function isWithin(text: string): boolean {
    const [, north, east] = CELL.exec(text) ?? [];
    // a line without a code is kept, so that it is rejected with a message
    if (north === undefined || east === undefined) return text.trim() !== "";
    const [x, y] = [Number(east), Number(north)];
    return x >= bounds.west && x <= bounds.east && y >= bounds.south && y <= bounds.north;
  }
}

function lineOf(at: string): number {
  return Number(at.replace("line ", ""));
}
