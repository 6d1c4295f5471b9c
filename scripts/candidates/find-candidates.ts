import type { Bbox, Draft } from "@passerelle/data/contract";
import { matchRecords } from "@passerelle/matching";
import type { MergeState } from "../harvest/merge/read-state.ts";
import { toMatchRecord } from "../harvest/merge/to-match-record.ts";
import { normalise } from "../harvest/steps/index.ts";
import type { StepContext } from "../harvest/steps/step.ts";
import type { OpenFile } from "./overture-files.ts";
import { OVERTURE_COLUMNS, overtureRowSchema, toSourcePlace } from "./overture-row.ts";
import { readRowsWithin } from "./read-rows.ts";

const SOURCE = "overture";

/** A place that Overture lists and no record of ours is, for people to check. */
type Candidate = {
  draft: Draft;
  /** From 0 to 1, as Overture says. */
  confidence: number;
  /** The record of ours that it may be after all, when matching cannot tell. */
  perhaps?: { key: string; name: string; score: number };
};

export type CandidateReport = {
  /** Rows within the territory's box. */
  read: number;
  /** Rows left out, by reason. */
  skipped: Record<string, number>;
  /** Candidates that are places of ours already. */
  known: number;
  /** The most certain first. */
  candidates: Candidate[];
};

type Listed = { draft: Draft; confidence: number };

/** Reads what the files list within `bbox`, and says what of it we do not have. Stores nothing. */
export async function findCandidates(
  files: OpenFile[],
  bbox: Bbox,
  state: Pick<MergeState, "records" | "decisions">,
  context: StepContext,
): Promise<CandidateReport> {
  const listed = new Map<string, Listed>();
  const skipped: Record<string, number> = {};
  let read = 0;
  for (const { file } of files) {
    for (const row of await readRowsWithin(file, bbox, OVERTURE_COLUMNS)) {
      read++;
      const outcome = toListed(row, context);
      if ("skip" in outcome) skipped[outcome.skip] = (skipped[outcome.skip] ?? 0) + 1;
      else listed.set(`${SOURCE}:${outcome.draft.ref}`, outcome);
    }
  }
  return { read, skipped, ...compare(listed, state) };
}

function toListed(value: unknown, context: StepContext): Listed | { skip: string } {
  const row = overtureRowSchema.safeParse(value);
  if (!row.success) return { skip: "another form" };
  const place = toSourcePlace(row.data);
  if ("skip" in place) return place;
  const normalised = normalise(place, context);
  if ("rejection" in normalised) return { skip: "does not fit" };
  if ("skip" in normalised) return normalised;
  return { draft: normalised.draft, confidence: row.data.confidence ?? 0 };
}

function compare(
  listed: Map<string, Listed>,
  { records, decisions }: Pick<MergeState, "records" | "decisions">,
): Pick<CandidateReport, "known" | "candidates"> {
  const ours = records.filter(({ isWithdrawn }) => !isWithdrawn);
  const theirs = [...listed.values()].map(({ draft }) => ({
    sourceId: SOURCE,
    authority: "observer" as const,
    draft,
  }));
  const { clusters, review } = matchRecords([...ours, ...theirs].map(toMatchRecord), decisions);

  const strangers = clusters.filter((keys) => keys.every((key) => listed.has(key)));
  const nameOf = new Map(ours.map(({ key, draft }) => [key, draft.name]));
  const candidates = strangers.flatMap((keys): Candidate[] => {
    const [best] = keys
      .flatMap((key) => listed.get(key) ?? [])
      .toSorted((a, b) => b.confidence - a.confidence);
    const doubt = review.find(
      ({ a, b }) => (keys.includes(a) && nameOf.has(b)) || (keys.includes(b) && nameOf.has(a)),
    );
    const key = doubt && (nameOf.has(doubt.a) ? doubt.a : doubt.b);
    const perhaps = key && { key, name: nameOf.get(key) ?? "", score: doubt.score };
    return best ? [{ ...best, ...(perhaps && { perhaps }) }] : [];
  });
  return {
    known: [...listed.keys()].length - strangers.flat().length,
    candidates: candidates.toSorted(
      (a, b) => b.confidence - a.confidence || (a.draft.ref < b.draft.ref ? -1 : 1),
    ),
  };
}
