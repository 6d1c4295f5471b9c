import { isNumber, isSmall, toWords } from "./words.ts";

/** Words of a locality in one form, without articles and the marks of business mail. */
export function readTown(locality = ""): string[] {
  const plain = locality.replace(/\s+cedex\b.*$/i, "").replace(/\(.*\)/, "");
  return toWords(plain).filter((word) => !isSmall(word) && !isNumber(word));
}
