import { fold } from "@passerelle/data/contract";

/** The name of a locality for comparison: `SAINT ANDRÉ LEZ LILLE CEDEX` equals `St-André-lès-Lille`. */
export function foldLocality(name: string): string {
  return fold(withoutCedex(name))
    .replace(/\bst\b/g, "saint")
    .replace(/\bste\b/g, "sainte")
    .replace(/\blez\b/g, "les");
}

/** The name of a locality without the mark of French business mail. */
export function withoutCedex(locality: string): string {
  return locality.replace(/\s+cedex\b.*$/i, "");
}
