import { readFileSync, rmSync } from "node:fs";
import type { HttpClient } from "../http/client.ts";
import { DownloadError } from "../http/download-error.ts";
import type { ByteRange, FileRequest } from "../http/file-request.ts";
import { shortUrl } from "../http/short-url.ts";
import type { RangedFile } from "../live-file.ts";

/** A Parquet file begins, and ends, with these letters. */
const MAGIC = "PAR1";

/**
 * Opens a Parquet file online; each part of it that is read is a request of its own. Parts together
 * may have `maxBytes`.
 *
 * @param newPath gives a path for a file that is read and removed
 * @throws DownloadError also when the server gives no parts
 */
export async function openRanges(
  file: Pick<FileRequest, "source" | "url" | "maxBytes" | "answerWithinMs">,
  http: HttpClient,
  newPath: () => string,
): Promise<RangedFile> {
  const name = shortUrl(file.url);
  let left = file.maxBytes;
  const beginning = await read({ first: 0, last: MAGIC.length - 1 });
  const byteLength = Number(/\/(\d+)$/.exec(beginning.range)?.[1]);
  if (!byteLength) throw new DownloadError(`${name} does not say how long it is`);
  return {
    byteLength,
    slice: async (start, end = byteLength) =>
      (await read({ first: start, last: end - 1 })).bytes.buffer,
  };

  async function read(
    range: ByteRange,
  ): Promise<{ bytes: Uint8Array<ArrayBuffer>; range: string }> {
    const wanted = range.last - range.first + 1;
    left -= wanted;
    if (left < 0) {
      throw new DownloadError(
        `More than the ${file.maxBytes} bytes that its source may have would be read of ${name}`,
      );
    }
    const path = newPath();
    const answer = await http.download(
      { ...file, format: "parquet", range, maxBytes: wanted },
      path,
    );
    try {
      return {
        bytes: new Uint8Array(readFileSync(path)),
        range: answer.headers["content-range"] ?? "",
      };
    } finally {
      rmSync(path, { force: true });
    }
  }
}
