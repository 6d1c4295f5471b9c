import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { HEAD_BYTES, wrongFirstBytes } from "./content.ts";
import { DownloadError } from "./download-error.ts";
import type { FileFormat } from "./file-request.ts";

/** Transport compressions that we ask for and undo. */
const DECODERS = { gzip: createGunzip, br: createBrotliDecompress, deflate: createInflate };

export const ACCEPTED_ENCODINGS = Object.keys(DECODERS).join(", ");

export type Received = { path: string; bytes: number; sha256: string };

/**
 * Writes a body to `path` as it comes, never more than `maxBytes`. What goes wrong leaves no file.
 *
 * @param limits.name of the file, for messages
 * @param limits.format what its first bytes must look like; absent for what is not the beginning of a file
 * @throws DownloadError when it is too large or of another format; errors of stream and zlib as they are
 */
export async function receive(
  body: Readable,
  path: string,
  limits: {
    name: string;
    encoding: string | undefined;
    format: FileFormat | undefined;
    maxBytes: number;
  },
): Promise<Received> {
  const digest = createHash("sha256");
  let bytes = 0;

  async function* measured(chunks: AsyncIterable<Buffer>) {
    let head: Buffer | undefined = Buffer.alloc(0);
    for await (const chunk of chunks) {
      bytes += chunk.byteLength;
      if (bytes > limits.maxBytes) {
        throw new DownloadError(
          `${limits.name} is larger than the ${limits.maxBytes} bytes that its source may have`,
        );
      }
      digest.update(chunk);
      if (head) {
        head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.byteLength)]);
        if (head.byteLength === HEAD_BYTES) {
          checkHead(head);
          head = undefined;
        }
      }
      yield chunk;
    }
    if (head) checkHead(head);
  }

  function checkHead(head: Buffer) {
    const wrong = limits.format && wrongFirstBytes(head, limits.format);
    if (wrong) throw new DownloadError(`${limits.name} is ${wrong}; the file may have moved`);
  }

  const decoder = decoderOf(limits.name, limits.encoding);
  const file = (await open(path, "w", 0o600)).createWriteStream();
  try {
    if (decoder) await pipeline(body, decoder, measured, file);
    else await pipeline(body, measured, file);
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
  return { path, bytes, sha256: digest.digest("hex") };
}

function decoderOf(name: string, encoding: string | undefined) {
  if (!encoding || encoding === "identity") return undefined;
  const known = DECODERS[encoding as keyof typeof DECODERS];
  if (!known) throw new DownloadError(`${name} comes compressed as ${encoding}, which is not read`);
  return known();
}
