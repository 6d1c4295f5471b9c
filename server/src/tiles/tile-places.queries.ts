import type { Locale, TileSpotPlace } from "@passerelle/data/contract";
import { sql } from "drizzle-orm";
import type { Database } from "../db/client.ts";
import { shownPlaces } from "../db/schema.ts";
import { hasIdOf } from "../places/ids.ts";

/** Names in `locale` and slugs of these places, by id. */
export async function findNamedPlaces(
  db: Database,
  ids: string[],
  locale: Locale,
): Promise<Map<string, TileSpotPlace>> {
  if (!ids.length) return new Map();
  const rows = await db
    .select({
      id: shownPlaces.placeId,
      slug: shownPlaces.slug,
      name: sql<string>`coalesce(${shownPlaces.names}->>${locale}, ${shownPlaces.name})`,
      group: shownPlaces.group,
    })
    .from(shownPlaces)
    .where(hasIdOf(ids));
  return new Map(rows.map((row) => [row.id, row]));
}
