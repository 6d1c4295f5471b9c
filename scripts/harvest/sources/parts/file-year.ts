import { type SourceBody, SourceError } from "../../source.ts";

/** The first year of this century in a file's own name. @throws SourceError when there is none */
export function yearOfFile({ name }: SourceBody): number {
  const year = /20\d\d/.exec(name.split("/").at(-1) ?? "")?.[0];
  if (!year) throw new SourceError(`${name}: no year in the file name`);
  return Number(year);
}
