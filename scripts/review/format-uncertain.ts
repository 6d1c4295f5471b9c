import { municipalityName } from "@passerelle/data/municipalities";
import Table from "cli-table3";
import type { UncertainReport } from "./read-uncertain.ts";

/** The places to look up as a table for people. */
export function formatUncertain({ levels, places }: UncertainReport, limit: number): string {
  const table = new Table({
    head: ["place", "municipality", "sure", "last news", "publishers", "seen too by"],
    style: { head: [], border: [] },
    colWidths: [40, 20, 13, 12, 12, 14],
    wordWrap: true,
  });
  for (const { name, municipality, confidence } of places.slice(0, limit)) {
    table.push([
      name,
      municipalityName(municipality, "en") ?? municipality,
      confidence.level,
      confidence.lastNews ?? "",
      confidence.publishers,
      confidence.sightings.map(({ source }) => source).join(", "),
    ]);
  }
  const shown = places.length > limit ? ` (the first ${limit} to look up are shown)` : "";
  return [
    ...(places.length ? [table.toString()] : []),
    `${levels.confirmed} places are confirmed, ${levels.likely} likely, ${levels.unconfirmed} unconfirmed${shown}.`,
  ].join("\n");
}
