import type { Database } from "@passerelle/server/db";
import { placeAliases } from "@passerelle/server/db/schema";
import { inArray } from "drizzle-orm";
import { slugify } from "./ids.ts";

type Named = { placeId: string; name: string; locality: string | undefined };

/**
 * A slug for each place, its own alone: a slug that another place has or ever had gets a part of
 * the id. Every slug given is kept as an alias, so that it leads to the place for ever.
 */
export async function assignSlugs(db: Database, places: Named[]): Promise<Map<string, string>> {
  const wanted = places.map(({ placeId, name, locality }) => {
    const slug = slugify(name, locality) || placeId;
    return { placeId, candidates: [slug, `${slug}-${placeId.slice(0, 4)}`, `${slug}-${placeId}`] };
  });
  const owners = await readOwners(
    db,
    wanted.flatMap(({ candidates }) => candidates),
  );
  const slugs = new Map<string, string>();
  for (const { placeId, candidates } of wanted) {
    const slug = candidates.find((candidate) => (owners.get(candidate) ?? placeId) === placeId);
    if (!slug) throw new Error(`No free slug for place ${placeId}`);
    owners.set(slug, placeId);
    slugs.set(placeId, slug);
  }
  const rows = [...slugs].map(([placeId, alias]) => ({ alias, placeId }));
  if (rows.length) await db.insert(placeAliases).values(rows).onConflictDoNothing();
  return slugs;
}

async function readOwners(db: Database, aliases: string[]): Promise<Map<string, string>> {
  if (!aliases.length) return new Map();
  const rows = await db.select().from(placeAliases).where(inArray(placeAliases.alias, aliases));
  return new Map(rows.map(({ alias, placeId }) => [alias, placeId]));
}
