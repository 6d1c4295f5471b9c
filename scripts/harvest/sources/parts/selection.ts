import { SKIP_REASONS } from "@passerelle/data/contract";
import { z } from "zod";
import { readJson } from "../../formats/json.ts";
import { type RawRecord, type SourceBody, SourceError } from "../../source.ts";

/** A record that was not kept, of which only the reason is known. */
export const leftOutSchema = z.strictObject({ leftOut: z.enum(SKIP_REASONS) });

/** What was kept of large files or of files with persons in them, and how much was not, by reason. */
type Selection<Kept> = { leftOut: Record<string, number>; kept: Kept[] };

const selectionSchema = z.object({
  leftOut: z.record(z.string(), z.number().int()),
  kept: z.array(z.unknown()),
});

export function writeSelection<Kept>(selection: Selection<Kept>): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(selection));
}

/** The records of a selection, and one for each that was not kept, so that all are accounted for. */
export function readSelection(body: SourceBody): RawRecord[] {
  const selection = selectionSchema.safeParse(readJson(body));
  if (!selection.success) throw new SourceError(`${body.name} is not a selection of records`);
  const { kept, leftOut } = selection.data;
  return [
    ...kept.map((value, index) => ({ at: `[${index}]`, value })),
    ...Object.entries(leftOut).flatMap(([reason, count]) =>
      Array.from({ length: count }, () => ({ at: reason, value: { leftOut: reason } })),
    ),
  ];
}
