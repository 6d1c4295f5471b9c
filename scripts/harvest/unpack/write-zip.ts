import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** A ZIP of these files, as tests and benchmarks need them; a name that ends with `/` is a folder. */
export function writeZip(files: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) {
    if (name.endsWith("/")) zip.addEmptyDirectory(name);
    else zip.addBuffer(Buffer.from(content), name);
  }
  zip.end();
  return buffer(zip.outputStream);
}
