import { use, useEffect, useState } from "react";

/** Code that comes in a file of its own. */
export class Chunk<Value> {
  #fetch: () => Promise<Value>;
  #loading: Promise<Value> | undefined;
  #loaded: Value | undefined;

  constructor(fetch: () => Promise<Value>) {
    this.#fetch = fetch;
  }

  /** What was loaded, where it was. */
  get loaded(): Value | undefined {
    return this.#loaded;
  }

  /** Fetches the code, once; a failed attempt may be made again. */
  load(): Promise<Value> {
    if (this.#loading) return this.#loading;
    const loading = this.#fetch().then((value) => {
      this.#loaded = value;
      return value;
    });
    this.#loading = loading;
    loading.catch(() => {
      this.#loading = undefined;
    });
    return loading;
  }
}

/** The chunk's value: at once where it was loaded before, on the server too, else by suspending. */
export function useChunk<Value>(chunk: Chunk<Value>): Value {
  return chunk.loaded ?? use(chunk.load());
}

/** The chunk's value once it is here; fetched when it is wanted, and done without where that fails. */
export function useOptionalChunk<Value>(chunk: Chunk<Value>, isWanted: boolean): Value | undefined {
  const [, setArrived] = useState(false);
  useEffect(() => {
    if (!isWanted) return;
    chunk.load().then(
      () => setArrived(true),
      () => {},
    );
  }, [chunk, isWanted]);
  return chunk.loaded;
}
