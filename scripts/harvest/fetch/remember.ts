import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import type { SourceBody } from "../source.ts";

/**
 * What was made of the same input before, else what `make` makes of it now; the former ones of its
 * kind are removed, so that nothing outlives the input it came from.
 *
 * @param cache absent when nothing must be stored
 * @param kind beginning of the file's name, such as a source's id
 * @param fingerprint of the input and of the rule, as a file name may have it
 */
export async function remember(
  cache: string | undefined,
  { kind, fingerprint, name }: { kind: string; fingerprint: string; name: string },
  make: () => Promise<Uint8Array>,
): Promise<SourceBody> {
  if (!cache) return { name, bytes: await make() };
  const path = join(cache, `${kind}-${fingerprint}.json`);
  if (existsSync(path)) return { name, bytes: readFileSync(path) };

  const bytes = await make();
  mkdirSync(cache, { recursive: true });
  for (const former of readdirSync(cache).filter((each) => each.startsWith(`${kind}-`))) {
    rmSync(join(cache, former), { force: true });
  }
  // written beside and renamed, so that a crash leaves no half file under a fingerprint
  const part = join(cache, `${basename(path)}.${process.pid}`);
  writeFileSync(part, bytes);
  renameSync(part, path);
  return { name, bytes };
}
