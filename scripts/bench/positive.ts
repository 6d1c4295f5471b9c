import { InvalidArgumentError } from "commander";

/** A number above 0, as a command is given it. @throws with what was found instead */
export function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError(`expected a number above 0, found "${text}"`);
  return number;
}
