import type { Place } from "@passerelle/data/contract";

/** Facts that a visitor wants to know before setting out, in the order of display. */
export type PracticalFact = "costs" | "access" | "wheelchair" | "languages" | "equipment";

type Practical = Pick<Place, "costs" | "access" | "languages" | "equipment">;

/** What no source says of a place. Silence on wheelchairs is told apart from silence on all access. */
export function practicalGaps({ costs, access, languages, equipment }: Practical): PracticalFact[] {
  const gaps: PracticalFact[] = [];
  if (costs.length === 0) gaps.push("costs");
  if (access.length === 0) gaps.push("access");
  else if (!access.some((key) => key.startsWith("wheelchair"))) gaps.push("wheelchair");
  if (languages.length === 0) gaps.push("languages");
  if (equipment.length === 0) gaps.push("equipment");
  return gaps;
}

/** Whether any source says anything practical of a place. */
export function hasPracticalFacts({ costs, access, languages, equipment }: Practical): boolean {
  return [costs, access, languages, equipment].some((keys) => keys.length > 0);
}
