import { SourceError } from "../source.ts";

/** What an archive may hold at most; beyond it nothing is read. */
export type UnpackLimits = {
  /** Bytes of the member that is read. */
  maxBytes: number;
  /** How many times larger than its compressed form a member may be. */
  maxRatio: number;
  maxMembers: number;
};

/** Tables of text are 5 to 30 times smaller when compressed. */
export const MAX_RATIO = 100;
export const MAX_MEMBERS = 1_000;

/** For tables of whole countries, of which no more than a chunk is held at a time. */
export const STREAMED: UnpackLimits = {
  // the largest table that is known has 1.6 GB
  maxBytes: 8_000_000_000,
  maxRatio: MAX_RATIO,
  maxMembers: MAX_MEMBERS,
};

/** A ratio says nothing of small members. */
const RATIO_FROM_BYTES = 1_000_000;

/** Counts what comes out of a decompressor. @throws SourceError when it is more than allowed */
export async function* limited(
  chunks: AsyncIterable<Buffer>,
  name: string,
  compressedBytes: number,
  { maxBytes, maxRatio }: UnpackLimits,
) {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) {
      throw new SourceError(`${name} unpacks to more than the ${maxBytes} bytes that it may have`);
    }
    if (bytes > RATIO_FROM_BYTES && bytes > compressedBytes * maxRatio) {
      throw new SourceError(
        `${name} unpacks to more than ${maxRatio} times its size, as no honest file does`,
      );
    }
    yield chunk;
  }
}
