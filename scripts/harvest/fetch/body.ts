import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import type { SourceBody } from "../source.ts";

const CHUNK_BYTES = 1_000_000;

/** A file on disk, read when its bytes are first asked for: files that did not change never are. */
export function bodyOfFile(name: string, path: string, fetchedAt: Date): SourceBody {
  let bytes: Uint8Array | undefined;
  return {
    name,
    fetchedAt,
    get bytes() {
      bytes ??= readFileSync(path);
      return bytes;
    },
    chunks: () => chunksOfFile(path),
  };
}

function* chunksOfFile(path: string): Generator<Uint8Array> {
  const file = openSync(path, "r");
  const room = Buffer.alloc(CHUNK_BYTES);
  try {
    for (let length = readSync(file, room); length; length = readSync(file, room)) {
      yield room.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
