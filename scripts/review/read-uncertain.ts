import { CONFIDENCE_LEVELS, type Confidence } from "@passerelle/data/contract";
import { findConfidences } from "@passerelle/server/confidence";
import type { Database } from "@passerelle/server/db";
import { shownPlaces } from "@passerelle/server/db/schema";
import { inChunks } from "../harvest/chunks.ts";

/** How sure it is that places are there, and which of them to look up. */
export type UncertainReport = {
  /** Places, by level. */
  levels: Record<Confidence["level"], number>;
  /** Those that are not confirmed: the least sure first, then those without news for longest. */
  places: { id: string; name: string; municipality: string; confidence: Confidence }[];
};

export async function readUncertain(db: Database, now: Date): Promise<UncertainReport> {
  const { placeId: id, name, municipality, status } = shownPlaces;
  const all = await db.select({ id, name, municipality, status }).from(shownPlaces);
  const levels = { confirmed: 0, likely: 0, unconfirmed: 0 };
  const places: UncertainReport["places"] = [];
  await inChunks(all, async (chunk) => {
    const confidences = await findConfidences(db, chunk, now);
    for (const { status: _, ...place } of chunk) {
      const confidence = confidences.get(place.id);
      if (!confidence) continue;
      levels[confidence.level]++;
      if (confidence.level !== "confirmed") places.push({ ...place, confidence });
    }
  });
  return { levels, places: places.toSorted(byNeed) };
}

type Uncertain = UncertainReport["places"][number];

function byNeed(a: Uncertain, b: Uncertain): number {
  const rankOf = ({ confidence }: Uncertain) => CONFIDENCE_LEVELS.indexOf(confidence.level);
  const newsOf = ({ confidence }: Uncertain) => confidence.lastNews ?? "";
  return (
    rankOf(b) - rankOf(a) || newsOf(a).localeCompare(newsOf(b)) || a.name.localeCompare(b.name)
  );
}
