import type { Geocode } from "../geocode/geocode.ts";
import { looksLikeAddress } from "../geocode/looks-like-address.ts";
import type { Candidate } from "./suggest-vocabulary.ts";

/** Less than this is the beginning of many streets. */
const LEAST_LETTERS = 6;

/** How well an address fits that was typed as one, against names of places. */
const FIT = 0.9;

/**
 * Addresses, where the text looks like one or nothing else was found.
 *
 * @returns `isComplete`: whether every geocoder that was asked answered.
 */
export async function suggestAddresses(
  geocode: Geocode,
  q: string,
  isNothingFound: boolean,
): Promise<{ candidates: Candidate[]; isComplete: boolean }> {
  const text = q.trim().replace(/\s+/g, " ");
  const isWanted = text.length >= LEAST_LETTERS && (isNothingFound || looksLikeAddress(text));
  if (!isWanted) return { candidates: [], isComplete: true };
  const { addresses, isComplete } = await geocode(text.toLowerCase());
  const candidates = addresses.map(({ label, position, attribution }) => ({
    suggestion: { kind: "address" as const, id: label, label, position, attribution },
    fit: FIT,
  }));
  return { candidates, isComplete };
}
