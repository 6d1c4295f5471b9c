import type { Draft } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { records } from "@passerelle/server/db/schema";
import { and, eq, isNull, sql } from "drizzle-orm";
import { type WantedAddress, wantedAddressOf } from "./address.ts";
import { type Geocoding, placeDraft } from "./geocodings.ts";

/** A record that may be placed better. */
export type Rough = { sourceId: string; ref: string; draft: Draft; wanted: WantedAddress };

/** Records with an address whose position is that of a municipality. */
export async function readRough(db: Database): Promise<Rough[]> {
  const rows = await db
    .select({ sourceId: records.sourceId, ref: records.ref, draft: records.draft })
    .from(records)
    .where(
      and(
        isNull(records.withdrawnAt),
        sql`${records.draft}->>'precision' in ('locality', 'city')`,
        sql`${records.draft}->'address'->>'street' is not null`,
      ),
    );
  return rows.flatMap((row) => {
    const wanted = wantedAddressOf(row.draft);
    return wanted ? [{ ...row, wanted }] : [];
  });
}

/** Writes the better positions into the records, which the next merge takes up. */
export async function placeRecords(
  db: Database,
  rough: Rough[],
  known: Map<string, Geocoding>,
): Promise<number> {
  let placed = 0;
  for (const { sourceId, ref, draft } of rough) {
    const better = placeDraft(draft, known);
    if (better === draft) continue;
    await db
      .update(records)
      .set({ draft: better, isPending: true })
      .where(and(eq(records.sourceId, sourceId), eq(records.ref, ref)));
    placed++;
  }
  return placed;
}
