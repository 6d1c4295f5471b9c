import { fold } from "@passerelle/data/contract";

/** Words of streets in French and English, and the ends of Dutch street names, folded. */
const STREETS =
  /^(rue|avenue|av|bd|boulevard|place|pl|chemin|route|quai|allee|impasse|square|cours|chaussee|sentier|residence|passage|street|road|avenue|lane|square)$/;
const DUTCH_STREETS =
  /(straat|laan|weg|plein|steenweg|dreef|lei|kaai|dijk|markt|pad|park|hof|singel|berg)$/;

/** Whether a text names a house in a street: "12 rue nationale", "Budastraat 37". */
export function looksLikeAddress(text: string): boolean {
  const words = fold(text).split(" ");
  const hasNumber = words.some((word) => /^\d{1,4}[a-z]?$/.test(word));
  return hasNumber && words.some((word) => STREETS.test(word) || DUTCH_STREETS.test(word));
}
