import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** A ZIP of these files, as tests and benchmarks need them. */
export function writeZip(files: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream);
}
