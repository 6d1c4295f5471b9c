import type { HarvestRun, RunOrigin } from "@passerelle/data/contract";
import { validOf } from "./guards/shrunk.ts";
import type { Prepared } from "./publish/prepared.ts";
import type { Counts } from "./publish/publish-records.ts";
import { redact } from "./redact.ts";
import type { Source } from "./source.ts";

/** Most rejections that a run keeps with their messages. */
const MAX_MESSAGES = 20;

/** Of a source whose files did not change since its last good run. */
export function unchangedRun(
  { message: _, ...lastGood }: HarvestRun,
  origin: RunOrigin,
  notices: (string | undefined)[],
): HarvestRun {
  const message = notices.filter(Boolean).join("; ");
  const counts: Counts = { created: 0, updated: 0, withdrawn: 0, unchanged: validOf(lastGood) };
  return { ...lastGood, ...counts, origin, ...(message && { message: redact(message) }) };
}

/** What was read of a source, before it is published. */
export function summary({ read, skipped, rejected }: Prepared) {
  return {
    read,
    skipped,
    rejected: rejected.length,
    ...(rejected.length && { messages: rejected.slice(0, MAX_MESSAGES).map(redact) }),
  };
}

/** Of a source of which nothing was read. */
export const emptyRun = ({ id }: Source): Omit<HarvestRun, "status"> => ({
  source: id,
  read: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
  withdrawn: 0,
  skipped: {},
  rejected: 0,
});
