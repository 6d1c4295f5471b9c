import { type SourceBody, SourceError } from "../source.ts";

const NEWLINE = 10;
/** Longest line that is read, in bytes. */
const MAX_LINE_BYTES = 1_000_000;

/**
 * The lines of a file of any size, line feeds included, in memory of a few chunks. A line is good until
 * the next is asked for. @throws SourceError when a line never ends
 */
export function* linesOf(body: SourceBody): Generator<Uint8Array> {
  let rest = new Uint8Array(0);
  let line = 1;
  for (const chunk of body.chunks?.() ?? [body.bytes]) {
    let from = 0;
    for (;;) {
      const newline = chunk.indexOf(NEWLINE, from);
      if (newline < 0) break;
      const end = chunk.subarray(from, newline + 1);
      yield rest.length ? Buffer.concat([rest, end]) : end;
      rest = new Uint8Array(0);
      from = newline + 1;
      line++;
    }
    rest = Buffer.concat([rest, chunk.subarray(from)]);
    if (rest.length > MAX_LINE_BYTES) {
      throw new SourceError(`${body.name}, line ${line}: longer than ${MAX_LINE_BYTES} bytes`);
    }
  }
  if (rest.length) yield rest;
}
