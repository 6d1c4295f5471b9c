import { readFileSync } from "node:fs";
import type { SourceBody } from "../source.ts";

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
  };
}
