import { createHash } from "node:crypto";
import { fold } from "@passerelle/data/contract";

/** No vowels, no look-alikes: ids spell no words and can be read out. */
const ALPHABET = "23456789bcdfghjkmnpqrstvwxz";
const ID_LENGTH = 10;
const MAX_SLUG_LENGTH = 80;

/** A public id from what founded the thing; the same founding always gives the same id. */
export function mintId(...founding: string[]): string {
  const digest = createHash("sha256").update(founding.join("\n")).digest();
  return Array.from(digest.subarray(0, ID_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join(
    "",
  );
}

/** "Médiathèque de Lille", "Lille" -> `mediatheque-de-lille`; the locality is added when missing. */
export function slugify(name: string, locality: string | undefined): string {
  const words = fold(name);
  const town = fold(locality ?? "");
  const all = town && !words.includes(town) ? `${words} ${town}` : words;
  return all.slice(0, MAX_SLUG_LENGTH).trim().replaceAll(" ", "-");
}
