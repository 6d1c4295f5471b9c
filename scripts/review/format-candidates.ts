import Table from "cli-table3";
import { addressLine } from "./address-line.ts";
import type { CandidateReport } from "./read-candidates.ts";

/** The candidates as a table for people. */
export function formatCandidates({ read, known, candidates }: CandidateReport, limit: number) {
  if (!read) {
    return "No candidate is held. pnpm harvest overture reads the newest release, or GeoParquet files in overture/ of the archive folder.";
  }
  const table = new Table({
    head: ["to check", "what", "where", "contact", "sure", "perhaps"],
    style: { head: [], border: [] },
    colWidths: [30, 18, 34, 30, 6, 30],
    wordWrap: true,
  });
  for (const { draft, perhaps } of candidates.slice(0, limit)) {
    table.push([
      draft.name,
      draft.typologies.join(", "),
      addressLine(draft.address),
      [draft.website, draft.phone, draft.email].filter(Boolean).join(" "),
      draft.certainty?.toFixed(2) ?? "",
      perhaps ? `${perhaps.name} (${perhaps.key}, ${perhaps.score.toFixed(2)})` : "",
    ]);
  }
  const shown = candidates.length > limit ? ` (the ${limit} surest are shown)` : "";
  return [
    ...(candidates.length ? [table.toString()] : []),
    `${read} candidates are held; ${known} of them are places already, ${candidates.length} are to be checked${shown}.`,
    "None is published: what is right goes into data/curated, with where it was looked up.",
  ].join("\n");
}
