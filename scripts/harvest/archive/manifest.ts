import { randomBytes } from "node:crypto";
import { runOriginSchema } from "@passerelle/data/contract";
import { z } from "zod";

/** One file that a run read, and all that is needed to read it again. */
const keptFileSchema = z.object({
  source: z.string(),
  /** Which of the source's files: its number in the list. */
  part: z.number().int(),
  /** Whether it is the file that is joined with that one. */
  isJoined: z.boolean().optional(),
  origin: runOriginSchema,
  /** The address in the end, or the file's path in the archive folder. */
  name: z.string(),
  /** What was asked, to find the last answer to the same request. */
  request: z.string(),
  fetchedAt: z.iso.datetime(),
  /** HTTP status; 304 when the file of an earlier run was still current. */
  status: z.number().int().optional(),
  headers: z.record(z.string(), z.string()),
  bytes: z.number().int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type KeptFile = z.infer<typeof keptFileSchema>;

/** What one run read, without the files themselves: nothing in it comes from inside a file. */
export const manifestSchema = z.object({
  run: z.string(),
  startedAt: z.iso.datetime(),
  files: z.array(keptFileSchema),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** `20261126-180312-7f3a`: in the order of time, and never twice. */
export function nameRun(startedAt: Date): string {
  const digits = startedAt.toISOString().replaceAll(/\D/g, "");
  return `${digits.slice(0, 8)}-${digits.slice(8, 14)}-${randomBytes(2).toString("hex")}`;
}

/** The newest file of this kind among manifests, newest first. */
export function findLast(
  manifests: Manifest[],
  isWanted: (file: KeptFile) => boolean,
): KeptFile | undefined {
  for (const { files } of manifests) {
    const found = files.find(isWanted);
    if (found) return found;
  }
  return undefined;
}
