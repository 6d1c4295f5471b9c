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

  /** Whether the text begins with these bytes, and whether it has no others. */
  compare(at: number, beginning: Uint8Array): "same" | "begins" | "other" {
    const start = this.#startOf(at);
    const length = (this.#ends[at] ?? 0) - start;
    if (length < beginning.length) return "other";
    for (let byte = 0; byte < beginning.length; byte++) {
      if (this.#bytes[start + byte] !== beginning[byte]) return "other";
    }
    return length === beginning.length ? "same" : "begins";
  }

  #startOf(at: number): number {
    return this.#ends[at - 1] ?? 0;
  }
}
