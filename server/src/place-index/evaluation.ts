import type { Check, FilterName } from "./checks.ts";

/** Rows evaluated at a time: a tile far in needs one block, not all rows. */
const BLOCK = 4096;

/** Which filters each row fails, worked out block by block when first asked for. */
export class Evaluation {
  /** Per row: 0 fails nothing, n fails only the check of that number from 1, 255 several. */
  readonly failing: Uint8Array;
  readonly #checks: Check[];
  readonly #done: Uint8Array;
  /** Rows so far by what `failing` holds of them. */
  readonly #counts = new Uint32Array(2 ** 8);

  constructor(size: number, checks: Check[]) {
    this.#checks = checks;
    this.failing = new Uint8Array(size);
    this.#done = new Uint8Array(Math.ceil(size / BLOCK));
  }

  /** How many filters are in use. */
  get filters(): number {
    return this.#checks.length;
  }

  /** What `failing` holds for rows that fail this filter alone; undefined when it is not in use. */
  numberOf(filter: FilterName): number | undefined {
    const at = this.#checks.findIndex((check) => check.filter === filter);
    return at < 0 ? undefined : at + 1;
  }

  /** `failing`, right for the rows from `from` to before `to`. */
  over(from = 0, to = this.failing.length): Uint8Array {
    if (!this.#checks.length) return this.failing;
    for (let block = Math.floor(from / BLOCK); block * BLOCK < to; block++) {
      if (this.#done[block]) continue;
      this.#done[block] = 1;
      this.#fill(block * BLOCK, Math.min((block + 1) * BLOCK, this.failing.length));
    }
    return this.failing;
  }

  /** How many rows have this number in `failing`. */
  count(number: number): number {
    if (!this.#checks.length) return number === 0 ? this.failing.length : 0;
    this.over();
    return this.#counts[number] ?? 0;
  }

  #fill(from: number, to: number): void {
    for (const [at, { mark }] of this.#checks.entries()) {
      mark({ failing: this.failing, number: at + 1, from, to });
    }
    const { failing } = this;
    const counts = this.#counts;
    for (let row = from; row < to; row++) {
      const number = failing[row] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
}
