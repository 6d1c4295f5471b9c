import type { Place } from "@passerelle/data/contract";

/** Facts that a visitor wants to know before setting out, in the order of display. */
export type PracticalFact = "costs" | "access" | "wheelchair" | "languages" | "equipment";

type Practical = Pick<Place, "costs" | "access" | "languages" | "equipment" | "identifiers">;

/** What no source says of a place. Silence on wheelchairs is told apart from silence on all access. */
export function practicalGaps(place: Practical): PracticalFact[] {
  const { costs, access, languages, equipment } = place;
  const gaps: PracticalFact[] = [];
  if (costs.length === 0) gaps.push("costs");
  if (access.length === 0 && !hasAccessPage(place)) gaps.push("access");
  if (access.length > 0 && !access.some((key) => key.startsWith("wheelchair"))) {
    gaps.push("wheelchair");
  }
  if (languages.length === 0) gaps.push("languages");
  if (equipment.length === 0) gaps.push("equipment");
  return gaps;
}

/** Whether any source says anything practical of a place. */
export function hasPracticalFacts(place: Practical): boolean {
  const { costs, access, languages, equipment } = place;
  const isAnySaid = [costs, access, languages, equipment].some((keys) => keys.length > 0);
  return isAnySaid || hasAccessPage(place);
}

/** Whether Acceslibre describes the building. */
export function hasAccessPage({ identifiers }: Pick<Place, "identifiers">): boolean {
  return identifiers.some(({ scheme }) => scheme === "acceslibre");
}
