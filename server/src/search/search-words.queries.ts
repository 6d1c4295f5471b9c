import { sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { searchTerms, searchWords, shownPlaces } from "../db/schema.ts";
import { SEARCHED_AXES } from "./search-terms.ts";

/**
 * Makes the list of words anew that typing errors are mended to: those of names, categories and
 * localities of the places, of organisations, and of municipalities and categories without places.
 */
export async function writeSearchWords(db: Database): Promise<void> {
  const placesOfTerms = sql.join(
    SEARCHED_AXES.map(
      (axis) =>
        sql`select ${axis} as kind, unnest(${sql.identifier(axis)}) as key from ${shownPlaces} union all `,
    ),
    sql``,
  );
  await db.delete(searchWords);
  await db.insert(searchWords).select(
    sql`select word, max(places)::int from (
      select word, ndoc as places from ts_stat('select search from shown_places', 'ac')
      union all select word, ndoc from ts_stat(
        $$select to_tsvector('simple', fold(name)) from organisations where name is not null$$)
      union all select word, coalesce(sum(places), 0)
        from ${searchTerms} cross join unnest(tsvector_to_array(search)) as word
        left join (
          select kind, key, count(*) as places
          from (${placesOfTerms} select 'municipalities', municipality from ${shownPlaces}) as held
          group by kind, key
        ) as counted using (kind, key)
        group by word
    ) as words group by word`,
  );
}
