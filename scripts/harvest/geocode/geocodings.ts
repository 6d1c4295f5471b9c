import type { Citation, Draft, Position } from "@passerelle/data/contract";
import { findLicence } from "@passerelle/data/licences";
import type { Database } from "@passerelle/server/db";
import { geocodings } from "@passerelle/server/db/schema";
import { inArray, sql } from "drizzle-orm";
import { inChunks } from "../chunks.ts";
import type { SourceInfo } from "../source.ts";
import { type Answer, wantedAddressOf } from "./address.ts";
import { ADDRESS_REGISTERS } from "./registers.ts";

/** What is known of an address, since when. */
export type Geocoding = {
  sourceId: string;
  askedAt: Date;
  position: Position | null;
  precision: Draft["precision"] | null;
};

/** What registers answered before about these addresses, by key. */
export async function readGeocodings(
  db: Database,
  keys: string[],
): Promise<Map<string, Geocoding>> {
  const known = new Map<string, Geocoding>();
  await inChunks([...new Set(keys)], async (chunk) => {
    const rows = await db
      .select({
        address: geocodings.address,
        sourceId: geocodings.sourceId,
        askedAt: geocodings.askedAt,
        precision: geocodings.precision,
        longitude: sql<number | null>`ST_X(${geocodings.position})`,
        latitude: sql<number | null>`ST_Y(${geocodings.position})`,
      })
      .from(geocodings)
      .where(inArray(geocodings.address, chunk));
    for (const { address, longitude, latitude, ...row } of rows) {
      const position: Position | null =
        longitude === null || latitude === null ? null : [longitude, latitude];
      known.set(address, { ...row, position });
    }
  });
  return known;
}

/** Stores what a register answers; an earlier answer about the same address gives way. */
export async function writeGeocodings(
  db: Database,
  sourceId: string,
  answers: Map<string, Answer>,
  now: Date,
) {
  await inChunks([...answers], (chunk) =>
    db
      .insert(geocodings)
      .values(
        chunk.map(([address, { method, position, precision, score }]) => ({
          address,
          sourceId,
          method,
          position: position ? `SRID=4326;POINT(${position.join(" ")})` : null,
          precision: precision ?? null,
          score: score ?? null,
          askedAt: now,
        })),
      )
      .onConflictDoUpdate({
        target: geocodings.address,
        set: {
          sourceId: sql`excluded.source_id`,
          method: sql`excluded.method`,
          position: sql`excluded.position`,
          precision: sql`excluded.precision`,
          score: sql`excluded.score`,
          askedAt: sql`excluded.asked_at`,
        },
      }),
  );
}

/** The draft at the position that a register knows for its address; the same draft when none does. */
export function placeDraft(draft: Draft, known: Map<string, Geocoding>): Draft {
  const wanted = wantedAddressOf(draft);
  const geocoding = wanted && known.get(wanted.key);
  if (!geocoding?.position || !geocoding.precision) return draft;
  const { position, precision, sourceId } = geocoding;
  const register = Object.values(ADDRESS_REGISTERS).find(({ id }) => id === sourceId);
  if (!register) return draft;
  return {
    ...draft,
    position,
    precision,
    citations: [...(draft.citations ?? []), citationOf(register, geocoding)],
    fieldLicences: { ...draft.fieldLicences, position: register.licence },
  };
}

/** Drafts as `placeDraft` gives them, from what registers answered before: nobody is asked. */
export async function placeDrafts<Read extends { output: Draft }>(
  db: Database,
  read: Read[],
): Promise<Read[]> {
  const keys = read.flatMap(({ output }) => wantedAddressOf(output)?.key ?? []);
  const known = await readGeocodings(db, keys);
  return read.map((record) => ({ ...record, output: placeDraft(record.output, known) }));
}

/** Who says where the address is, as its licence asks; licences under the names that they bear in France. */
function citationOf({ title, homepage, licence }: SourceInfo, { askedAt }: Geocoding): Citation {
  return {
    title,
    url: homepage,
    date: askedAt.toISOString().slice(0, 10),
    licence: findLicence(licence)?.name.fr,
  };
}
