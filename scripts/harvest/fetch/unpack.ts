import type { LiveFile } from "../live-file.ts";
import { gunzip } from "../unpack/gunzip.ts";
import { MAX_MEMBERS, MAX_RATIO } from "../unpack/limits.ts";
import { unzipMember } from "../unpack/unzip.ts";

/** What is read of a file that was downloaded: its member, where it is a ZIP, written to `target`. */
export async function unpack(
  { format, member, maxBytes }: LiveFile,
  downloaded: { name: string; path: string },
  target: () => string,
): Promise<{ name: string; path: string }> {
  const { name, path } = downloaded;
  const limits = { maxBytes, maxRatio: MAX_RATIO, maxMembers: MAX_MEMBERS };
  if (format === "gzip") {
    const unpacked = target();
    await gunzip(path, name, unpacked, limits);
    return { name, path: unpacked };
  }
  if (format === "zip") {
    const unpacked = target();
    const found = await unzipMember(path, name, member ?? /./, unpacked, limits);
    return { name: found, path: unpacked };
  }
  return downloaded;
}
