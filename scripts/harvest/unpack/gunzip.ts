import { createReadStream, createWriteStream, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { SourceError } from "../source.ts";
import { limited, type UnpackLimits } from "./limits.ts";

/** Writes what a gzip file holds to `target`. @throws SourceError when it is damaged or too large */
export async function gunzip(path: string, name: string, target: string, limits: UnpackLimits) {
  const { size } = statSync(path);
  try {
    await pipeline(
      createReadStream(path),
      createGunzip(),
      (chunks: AsyncIterable<Buffer>) => limited(chunks, name, size, limits),
      createWriteStream(target, { mode: 0o600 }),
    );
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SourceError(`${name} cannot be unpacked: ${reason}`, { cause });
  }
}
