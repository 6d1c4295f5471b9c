import { LRUCache } from "lru-cache";

const BUDGET_BYTES = 64 * 2 ** 20;
const MAX_ENTRIES = 1_000;

/** Results by key, the least used forgotten first; each worked out once, also when asked twice at once. */
export class Memo<Value> {
  readonly #results: LRUCache<string, Promise<Value>>;

  /** `bytes`: how large one result is, about. */
  constructor(bytes: number) {
    const max = Math.min(MAX_ENTRIES, Math.max(8, Math.floor(BUDGET_BYTES / (bytes + 1))));
    this.#results = new LRUCache({ max });
  }

  /** The result for `key`, from `work` where it is not known; a failure is not kept. */
  get(key: string, work: () => Promise<Value>): Promise<Value> {
    const known = this.#results.get(key);
    if (known) return known;
    const result = work().catch((error: unknown) => {
      this.#results.delete(key);
      throw error;
    });
    this.#results.set(key, result);
    return result;
  }
}
