/** Numbers for keys, from 0, in the order in which they were first seen. */
export class Dictionary {
  readonly keys: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #what: string;
  readonly #limit: number;

  /** `limit`: how many keys fit where their numbers are kept; `what`: for the message. */
  constructor(what: string, limit: number, keys: string[] = []) {
    this.#what = what;
    this.#limit = limit;
    for (const key of keys) this.add(key);
  }

  /** The key's number, a new one where it has none. @throws when no number is left. */
  add(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.keys.length;
    if (number === this.#limit) {
      throw new Error(`${this.#what}: "${key}" is one more than the ${this.#limit} keys that fit`);
    }
    this.keys.push(key);
    this.#numbers.set(key, number);
    return number;
  }

  /** The key's number; undefined when no place has it. */
  find(key: string): number | undefined {
    return this.#numbers.get(key);
  }
}
