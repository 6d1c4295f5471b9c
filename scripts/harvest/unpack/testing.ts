import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** A ZIP of these members. */
export async function zipOf(members: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(members)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** A ZIP with a member whose path climbs out of any folder, which no honest tool writes. */
export async function climbingZip(content: string): Promise<Buffer> {
  const honest = await zipOf({ "in/table.csv": content });
  const climbing = honest.toString("latin1").replaceAll("in/table.csv", "../table.csv");
  return Buffer.from(climbing, "latin1");
}

/** A small ZIP whose member is large beyond reason. */
export function zipBomb(name: string): Promise<Buffer> {
  return zipOf({ [name]: Buffer.alloc(20_000_000) });
}
