import type { Draft } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { records } from "@passerelle/server/db/schema";
import { and, isNull, sql } from "drizzle-orm";
import { inChunks } from "../chunks.ts";
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
  const placed = rough.flatMap(({ sourceId, ref, draft }) => {
    const better = placeDraft(draft, known);
    return better === draft ? [] : [{ source_id: sourceId, ref, draft: better }];
  });
  await inChunks(placed, (chunk) =>
    db.execute(sql`
      update ${records} as held set draft = better.draft, is_pending = true
      from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb)
        as better(source_id text, ref text, draft jsonb)
      where held.source_id = better.source_id and held.ref = better.ref`),
  );
  return placed.length;
}
