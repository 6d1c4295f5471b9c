const FIRST_BYTES = 2 ** 16;

/** Many short texts in one buffer: a string of its own for each would take more memory. */
export class PackedTexts {
  #bytes = Buffer.alloc(FIRST_BYTES);
  #used = 0;
  #count = 0;
  /** Where each text ends. */
  readonly #ends: Uint32Array;

  constructor(count: number) {
    this.#ends = new Uint32Array(count);
  }

  add(text: string): void {
    const length = Buffer.byteLength(text);
    if (this.#used + length > this.#bytes.length) {
      const wider = Buffer.alloc(Math.max(2 * this.#bytes.length, this.#used + length));
      this.#bytes.copy(wider, 0, 0, this.#used);
      this.#bytes = wider;
    }
    this.#used += this.#bytes.write(text, this.#used);
    this.#ends[this.#count++] = this.#used;
  }

  get(at: number): string {
    return this.#bytes.toString("utf8", this.#startOf(at), this.#ends[at] ?? 0);
  }

  /** The text's bytes, not to be changed. */
  bytes(at: number): Uint8Array {
    return this.#bytes.subarray(this.#startOf(at), this.#ends[at] ?? 0);
  }

  /**
   * Of texts in the order of their bytes: those that begin with `beginning` are from `from` to before
   * `to`, those that have nothing else to before `wholeTo`.
   */
  rangeOf(beginning: Uint8Array): { from: number; wholeTo: number; to: number } {
    const from = this.#firstWhere((at) => Buffer.compare(this.bytes(at), beginning) >= 0);
    const wholeTo = this.#firstWhere((at) => Buffer.compare(this.bytes(at), beginning) > 0);
    const length = beginning.length;
    const to = this.#firstWhere(
      (at) => Buffer.compare(this.bytes(at).subarray(0, length), beginning) > 0,
    );
    return { from, wholeTo, to };
  }

  /** The first text of which something is true that is true of all after it; their count if of none. */
  #firstWhere(isSo: (at: number) => boolean): number {
    let [low, high] = [0, this.#count];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isSo(middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  #startOf(at: number): number {
    return this.#ends[at - 1] ?? 0;
  }
}
