import type { PackedTexts } from "./packed-texts.ts";

/**
 * Ids of rows and rows of ids. Packed, with a hash table of numbers (open addressing, FNV-1a): an
 * object for each of a million ids would make every collection of garbage take long.
 */
export class Ids {
  readonly #texts: PackedTexts;
  readonly #ranks: Uint32Array;
  readonly #rows: Uint32Array;
  /** 1 and the number of a text, or 0 where there is none. */
  readonly #slots: Uint32Array;

  /** `texts`: ids by rank of name; `ranks`: those of the rows; `rows`: those of the ranks. */
  constructor(texts: PackedTexts, ranks: Uint32Array, rows: Uint32Array) {
    this.#texts = texts;
    this.#ranks = ranks;
    this.#rows = rows;
    // at most half full
    this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * ranks.length + 1)));
    for (let rank = 0; rank < rows.length; rank++) {
      this.#slots[this.#slotOf(texts.bytes(rank))] = rank + 1;
    }
  }

  /** The id of a row; empty beyond the last. */
  get(row: number): string {
    const rank = this.#ranks[row];
    return rank === undefined ? "" : this.#texts.get(rank);
  }

  rowOf(id: string): number | undefined {
    const held = this.#slots[this.#slotOf(Buffer.from(id))] ?? 0;
    return held === 0 ? undefined : this.#rows[held - 1];
  }

  /** Where the id stands, or would. */
  #slotOf(id: Uint8Array): number {
    const last = this.#slots.length - 1;
    let slot = hash(id) & last;
    for (let held = this.#slots[slot]; held; held = this.#slots[slot]) {
      if (Buffer.compare(this.#texts.bytes(held - 1), id) === 0) break;
      slot = (slot + 1) & last;
    }
    return slot;
  }
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(bytes: Uint8Array): number {
  let result = 0x811c9dc5;
  for (const byte of bytes) result = Math.imul(result ^ byte, 0x01000193);
  return result >>> 0;
}
