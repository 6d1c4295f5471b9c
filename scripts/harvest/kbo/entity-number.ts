import type { LineBytes } from "../formats/csv-lines.ts";

const [COMMA, ZERO, NINE] = [44, 48, 57];

/**
 * The number of an enterprise (`"0200.448.421"`, ten digits that begin with 0 or 1) or of an
 * establishment unit (`"2.000.000.339"`, that begin with 2 to 8) with which a line begins. The two
 * never meet, so that one number names either.
 */
export function entityOf({ bytes, from, to }: LineBytes): number {
  let entity = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === COMMA) break;
    if (byte >= ZERO && byte <= NINE) entity = entity * 10 + byte - ZERO;
  }
  return entity;
}

/** The same of a cell. */
export function parseEntity(text: string): number {
  return Number(text.replace(/\D/g, ""));
}

/** Ten digits, as registers and identifiers write it. */
export function formatEntity(entity: number): string {
  return String(entity).padStart(10, "0");
}
