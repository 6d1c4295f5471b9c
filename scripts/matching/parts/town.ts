import type { TownRelation } from "../facts/town-relation.ts";
import type { ReadPart } from "./part.ts";

const WEIGHTS: Record<TownRelation, number> = { same: 0.5, near: 0, unsure: -1, other: -3.5 };

/** Metres below which two names of towns are a matter of the border between them. */
const AT_THE_BORDER = 300;

/** Whether postcode and locality are those of one town. */
export const townPart: ReadPart = (a, b, { town, metres }) => {
  if (!town) return undefined;
  const isAtBorder = metres !== undefined && metres <= AT_THE_BORDER;
  return {
    weight: isAtBorder ? Math.max(WEIGHTS[town], -0.5) : WEIGHTS[town],
    code: `town-${town}`,
    values: [townOf(a.record), townOf(b.record)],
  };
};

function townOf({ postcode = "", locality = "" }: { postcode?: string; locality?: string }) {
  return `${postcode} ${locality}`.trim();
}
