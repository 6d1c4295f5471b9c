import Table from "cli-table3";
import type { CandidateReport } from "./find-candidates.ts";

/** The candidates as a table for people, with what was left out below it. */
export function formatCandidates(report: CandidateReport, limit: number): string {
  const { read, known, candidates, skipped } = report;
  const table = new Table({
    head: ["to check", "what", "where", "contact", "sure", "perhaps"],
    style: { head: [], border: [] },
    colWidths: [30, 18, 34, 30, 6, 30],
    wordWrap: true,
  });
  for (const { draft, confidence, perhaps } of candidates.slice(0, limit)) {
    const { street, houseNumber, postcode, locality } = draft.address;
    table.push([
      draft.name,
      draft.typologies.join(", "),
      [houseNumber, street, postcode, locality].filter(Boolean).join(" "),
      [draft.website, draft.phone, draft.email].filter(Boolean).join(" "),
      confidence.toFixed(2),
      perhaps ? `${perhaps.name} (${perhaps.key}, ${perhaps.score.toFixed(2)})` : "",
    ]);
  }
  const reasons = Object.entries(skipped)
    .toSorted(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${count} ${reason}`);
  return [
    ...(candidates.length ? [table.toString()] : []),
    `${read} places of Overture Maps lie in the territory's box; ${known} of them are places already, ${candidates.length} are to be checked${candidates.length > limit ? ` (the ${limit} most certain are shown)` : ""}.`,
    ...(reasons.length ? [`Left out: ${reasons.join(", ")}`] : []),
    "None is published: what is right goes into data/curated, with where it was looked up.",
  ].join("\n");
}
