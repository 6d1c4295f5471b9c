import type { ReadPart } from "./part.ts";

/** Typologies that a source gives for want of a better one, or beside another. */
const LOOSE = new Set(["service_point", "public_authority", "nonprofit", "other_third_place"]);

/** What the sources file the records under; a name that tells a kind says it better. */
export const typologyPart: ReadPart = ({ record: a }, { record: b }) => {
  const [one, other] = [a.typologies, b.typologies];
  if (one.length === 0 || other.length === 0) return undefined;
  const values: [string, string] = [one.join(" "), other.join(" ")];
  if (one.some((key) => other.includes(key))) return { weight: 0.3, code: "same-typology", values };
  const isLoose = [...one, ...other].some((key) => LOOSE.has(key));
  return { weight: isLoose ? 0 : -0.7, code: "other-typology", values };
};
