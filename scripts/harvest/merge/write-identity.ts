import type { Database } from "@passerelle/server/db";
import { placeAliases, places, records, shownPlaces } from "@passerelle/server/db/schema";
import { and, eq, inArray, sql } from "drizzle-orm";
import { inChunks } from "../chunks.ts";
import { partsOf } from "./keys.ts";
import type { MergePlan } from "./plan.ts";
import type { HeldRecord } from "./read-state.ts";

/** Founds new places and sends moved ones, with every id and slug they had, to where they went. */
export async function writePlaces(db: Database, { minted, moved }: MergePlan, now: Date) {
  await inChunks(minted, async (ids) => {
    await db
      .insert(places)
      .values(ids.map((id) => ({ id, createdAt: now })))
      .onConflictDoUpdate({ target: places.id, set: { mergedInto: null } });
    await db
      .insert(placeAliases)
      .values(ids.map((id) => ({ alias: id, placeId: id })))
      .onConflictDoUpdate({ target: placeAliases.alias, set: { placeId: sql`excluded.place_id` } });
  });
  for (const { from, to } of moved) {
    await db.update(places).set({ mergedInto: to }).where(eq(places.id, from));
    // aliases always name the place itself, never another alias: no chain, no loop
    await db.update(placeAliases).set({ placeId: to }).where(eq(placeAliases.placeId, from));
    await db.delete(shownPlaces).where(eq(shownPlaces.placeId, from));
  }
}

/** Puts records with their places, and notes that the merge has seen them. */
export async function writeRecords(db: Database, held: HeldRecord[], { placeOf }: MergePlan) {
  const changed = new Map<string, HeldRecord[]>();
  for (const record of held) {
    const placeId = placeOf.get(record.key) ?? "";
    if (record.placeId === placeId && !record.isPending) continue;
    changed.set(record.sourceId, [...(changed.get(record.sourceId) ?? []), record]);
  }
  for (const [sourceId, ofSource] of changed) {
    await inChunks(ofSource, async (chunk) => {
      const rows = chunk.map(
        ({ key }) => sql`(${partsOf(key).ref}::text, ${placeOf.get(key) ?? ""}::text)`,
      );
      await db
        .update(records)
        .set({
          isPending: false,
          placeId: sql`(select place.id from (values ${sql.join(rows, sql`, `)}) as place(ref, id) where place.ref = ${records.ref})`,
        })
        .where(
          and(
            eq(records.sourceId, sourceId),
            inArray(
              records.ref,
              chunk.map(({ key }) => partsOf(key).ref),
            ),
          ),
        );
    });
  }
}
