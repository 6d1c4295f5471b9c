import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { SourceBody } from "../source.ts";

/** Layer 1: keeps a downloaded file as it came, under its SHA-256, in `<dataDir>/raw`. */
export function keepRaw(dataDir: string, { bytes }: SourceBody): void {
  const folder = join(dataDir, "raw");
  const file = join(folder, createHash("sha256").update(bytes).digest("hex"));
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  // written beside and renamed, so that a crash leaves no half file under a digest
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
}
