/** Where a word of a place can stand, by what it is worth. */
export const FIELDS = ["name", "address", "summary"] as const;
export type Field = (typeof FIELDS)[number];

const FIELD_BITS = 2;
const FIRST_ENTRIES = 2 ** 12;

/**
 * Which rows have a word, and in which field. Words are sorted, so that those with the same
 * beginning, and their rows, are one unbroken range.
 */
export class WordIndex {
  readonly #words: string[];
  /** Where the entries of each word start; one more says where the last ends. */
  readonly #starts: Uint32Array;
  /** Row and field of each entry. */
  readonly #entries: Uint32Array;

  constructor(words: string[], starts: Uint32Array, entries: Uint32Array) {
    this.#words = words;
    this.#starts = starts;
    this.#entries = entries;
  }

  /** Visits the rows that have the word, a row once for each field. */
  forWord(word: string, visit: (row: number, field: number) => void): void {
    const at = firstFrom(this.#words, word);
    if (this.#words[at] === word) this.#visit(at, at + 1, visit);
  }

  /** Visits the rows that have a word with this beginning, a row once for each such word and field. */
  forBeginning(beginning: string, visit: (row: number, field: number) => void): void {
    const from = firstFrom(this.#words, beginning);
    this.#visit(from, firstFrom(this.#words, `${beginning}\uffff`), visit);
  }

  #visit(from: number, to: number, visit: (row: number, field: number) => void): void {
    const end = this.#starts[to] ?? 0;
    for (let at = this.#starts[from] ?? 0; at < end; at++) {
      const entry = this.#entries[at] ?? 0;
      visit(entry >>> FIELD_BITS, entry & (2 ** FIELD_BITS - 1));
    }
  }
}

/** Collects the words of places, each known by its number in the order of reading. */
export class WordCollector {
  readonly #numbers = new Map<string, number>();
  #words = new Uint32Array(FIRST_ENTRIES);
  #entries = new Uint32Array(FIRST_ENTRIES);
  #count = 0;

  /** `words` of one place in one field, separated by spaces. */
  add(place: number, field: Field, words: string): void {
    if (!words) return;
    const entry = (place << FIELD_BITS) | FIELDS.indexOf(field);
    for (const word of words.split(" ")) {
      if (this.#count === this.#entries.length) {
        this.#words = widened(this.#words);
        this.#entries = widened(this.#entries);
      }
      this.#words[this.#count] = this.#numberOf(word);
      this.#entries[this.#count++] = entry;
    }
  }

  /** `rows`: the row of each place. */
  finish(rows: Uint32Array): WordIndex {
    const sorted = [...this.#numbers.keys()].sort();
    const ranks = new Uint32Array(sorted.length);
    for (const [rank, word] of sorted.entries()) ranks[this.#numbers.get(word) ?? 0] = rank;

    // a counting sort: how many entries each word has, hence where they start
    const starts = new Uint32Array(sorted.length + 1);
    for (let at = 0; at < this.#count; at++) {
      const next = (ranks[this.#words[at] ?? 0] ?? 0) + 1;
      starts[next] = (starts[next] ?? 0) + 1;
    }
    for (let word = 0; word < sorted.length; word++) {
      starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
    }
    const free = starts.slice();
    const entries = new Uint32Array(this.#count);
    for (let at = 0; at < this.#count; at++) {
      const rank = ranks[this.#words[at] ?? 0] ?? 0;
      const entry = this.#entries[at] ?? 0;
      const row = rows[entry >>> FIELD_BITS] ?? 0;
      const to = free[rank] ?? 0;
      entries[to] = ((row << FIELD_BITS) | (entry & (2 ** FIELD_BITS - 1))) >>> 0;
      free[rank] = to + 1;
    }
    return new WordIndex(sorted, starts, entries);
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }
}

function widened(numbers: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(2 * numbers.length);
  wider.set(numbers);
  return wider;
}

/** Number of the first word that is not before `text`. */
function firstFrom(words: string[], text: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? "") < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
