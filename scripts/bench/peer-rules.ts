import { fold } from "@passerelle/data/contract";
import type { MatchRecord, Verdict } from "@passerelle/matching";
import { distance } from "fastest-levenshtein";

/** A rule that peers use: two records are one place or two, nothing between. */
export type PeerRule = {
  title: string;
  compare: (a: MatchRecord, b: MatchRecord) => Verdict;
};

/** Rules that ask for metres need both positions. */
export const PEER_RULES: PeerRule[] = [
  {
    title: "postcode, name within 30 % edits, 100 m",
    compare: (a, b) =>
      verdict(a.postcode === b.postcode && nameEdits(a, b) <= 0.3 && metres(a, b) <= 100),
  },
  {
    title: "commune, fuzzy name, street, 500 m",
    compare: (a, b) =>
      verdict(
        isSameTown(a, b) &&
          nameEdits(a, b) <= 0.5 &&
          edits(a.street, b.street) <= 0.4 &&
          metres(a, b) <= 500,
      ),
  },
  {
    title: "same SIRET",
    compare: (a, b) => verdict(siretOf(a) !== undefined && siretOf(a) === siretOf(b)),
  },
];

function verdict(isSame: boolean): Verdict {
  return isSame ? "same" : "different";
}

function nameEdits(a: MatchRecord, b: MatchRecord): number {
  return edits(a.name, b.name);
}

/** Edits as a share of the longer text. */
function edits(a = "", b = ""): number {
  const [one, other] = [fold(a), fold(b)];
  return distance(one, other) / Math.max(one.length, other.length, 1);
}

function isSameTown(a: MatchRecord, b: MatchRecord): boolean {
  if (!a.locality || !b.locality) return a.postcode === b.postcode;
  return fold(a.locality) === fold(b.locality);
}

function metres(a: MatchRecord, b: MatchRecord): number {
  if (!a.position || !b.position) return Infinity;
  const [longitude, latitude] = a.position;
  const east = (b.position[0] - longitude) * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(east, b.position[1] - latitude) * 111_195;
}

function siretOf({ identifiers }: MatchRecord): string | undefined {
  return identifiers.find(({ scheme }) => scheme === "siret")?.value;
}
