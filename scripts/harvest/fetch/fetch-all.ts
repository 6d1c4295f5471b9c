import type { Database } from "@passerelle/server/db";
import { readLastOrigin } from "../publish/publish.ts";
import type { Source } from "../source.ts";
import { type Fetched, type FetchOptions, fetchSource } from "./fetch-source.ts";

/** Begins all downloads at once, each from another host; reading waits for its turn. */
export async function fetchAll(
  db: Database,
  sources: Source[],
  options: Omit<FetchOptions, "lastOrigin">,
) {
  const fetched = new Map<string, Promise<Fetched>>();
  for (const source of sources) {
    const lastOrigin = await readLastOrigin(db, source.id);
    const fetching = fetchSource(source, { ...options, lastOrigin });
    fetched.set(
      source.id,
      fetching.catch((error: Error) => ({ failed: true, message: error.message })),
    );
  }
  return fetched;
}
