import { writeZip } from "./write-zip.ts";

export { writeZip };

/** A ZIP with a member whose path climbs out of any folder, which no honest tool writes. */
export async function climbingZip(content: string): Promise<Buffer> {
  const honest = await writeZip({ "in/table.csv": content });
  const climbing = honest.toString("latin1").replaceAll("in/table.csv", "../table.csv");
  return Buffer.from(climbing, "latin1");
}

/** A small ZIP whose member is large beyond reason. */
export function zipBomb(name: string): Promise<Buffer> {
  return writeZip({ [name]: Buffer.alloc(20_000_000) });
}
