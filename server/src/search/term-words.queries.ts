import { sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { searchTerms } from "../db/schema.ts";
import { Memo } from "../place-index/memo.ts";
import { perIndex } from "../place-index/per-index.ts";
import type { PlaceIndex } from "../place-index/place-index.ts";
import type { SearchTerm } from "./search-terms.ts";

/** The words, folded and shortened, of one concept or municipality, and of its parts. */
export type TermWords = Pick<SearchTerm, "kind" | "key"> & { names: string[]; parts: string[] };

const known = perIndex(() => new Memo<TermWords[]>(1));

/** The words of all concepts and municipalities; read once for each index. */
export function termsOf(db: Database, index: PlaceIndex): Promise<TermWords[]> {
  return known(index).get("", () => readTermWords(db));
}

async function readTermWords(db: Database): Promise<TermWords[]> {
  return db
    .select({
      kind: sql<SearchTerm["kind"]>`${searchTerms.kind}`,
      key: searchTerms.key,
      names: sql<string[]>`tsvector_to_array(ts_filter(${searchTerms.search}, '{b,c}'))`,
      parts: sql<string[]>`tsvector_to_array(ts_filter(${searchTerms.search}, '{d}'))`,
    })
    .from(searchTerms);
}
