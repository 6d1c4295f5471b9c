import { sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { searchTerms, searchWords } from "../db/schema.ts";

/**
 * Makes the list of words anew that typing errors are mended to: those of names, categories and
 * localities of the places, of organisations, and of municipalities and categories without places.
 */
export async function writeSearchWords(db: Database): Promise<void> {
  await db.delete(searchWords);
  await db.insert(searchWords).select(
    sql`select word, max(ndoc)::int from (
      select word, ndoc from ts_stat('select search from shown_places', 'abc')
      union all select word, ndoc from ts_stat(
        $$select to_tsvector('simple', fold(name)) from organisations where name is not null$$)
      union all select word, 0 from ${searchTerms}, unnest(tsvector_to_array(search)) as word
    ) as words group by word`,
  );
}
