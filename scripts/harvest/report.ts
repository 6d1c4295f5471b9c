import type { HarvestRun } from "@passerelle/data/contract";
import type { Harvest } from "./harvest.ts";
import { createTable } from "./table.ts";

const COLUMNS = [
  "source",
  "status",
  "origin",
  "read",
  "created",
  "updated",
  "unchanged",
  "withdrawn",
  "skipped",
  "rejected",
];

/** The runs as a table for people, with what went wrong below it, and what the merge found. */
export function formatHarvest(harvest: Harvest): string {
  const { name, runs, sources, geocoding, merge, trendFailed } = harvest;
  const table = createTable(COLUMNS, 3);
  for (const run of runs) {
    table.push([
      run.source,
      run.status === "ok" && isUnchanged(run) ? "unchanged" : run.status,
      run.origin ?? "-",
      run.read,
      run.created,
      run.updated,
      run.unchanged,
      run.withdrawn,
      sum(run.skipped),
      run.rejected,
    ]);
  }
  return [
    table.toString(),
    ...runs.flatMap(notesOf),
    ...sources.flatMap(({ run, formChanges = [] }) =>
      run.status === "ok" ? formChanges.map((change) => `${run.source} has a ${change}`) : [],
    ),
    ...fallbackNote(sources),
    ...geocodingNotes(geocoding),
    ...mergeNote(merge),
    ...(trendFailed ? [`The state of coverage was not noted: ${trendFailed}`] : []),
    `Run ${name}`,
  ].join("\n");
}

function geocodingNotes(geocoding: Harvest["geocoding"]): string[] {
  if (!geocoding) return [];
  const { asked, found, placed, waiting } = geocoding;
  return [
    ...(asked
      ? [
          `${asked} addresses were looked up and ${found} found: ${placed} records are placed better`,
        ]
      : []),
    ...waiting.map(
      ({ addresses, why }) =>
        `${addresses} addresses keep the position of their municipality for now: ${why}`,
    ),
  ];
}

function mergeNote(merge: Harvest["merge"]): string[] {
  if (!merge) return [];
  const { records, places, merged, largest, review, contradictions } = merge;
  return [
    `${records} records are ${places} places: ${merged} places have more than one record, the largest ${largest}; ${review} pairs to review (pnpm review)`,
    ...contradictions.map(
      (pair) => `These decisions contradict each other, so the two stay apart: ${pair}`,
    ),
  ];
}

/** Sources that were read from the archive because the network gave nothing, on one line. */
function fallbackNote(sources: Harvest["sources"]): string[] {
  const names = sources.filter(({ isFallback }) => isFallback).map(({ run }) => run.source);
  if (!names.length) return [];
  return [`Read from the archive because the network gave nothing: ${names.join(", ")}`];
}

function notesOf({ source, status, message, messages, skipped }: HarvestRun): string[] {
  const reasons = Object.entries(skipped)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${count} ${reason}`);
  return [
    ...(message && status !== "ok" ? [`${source} ${status}: ${message}`] : []),
    ...(reasons.length ? [`${source} left out: ${reasons.join(", ")}`] : []),
    ...(messages ?? []).map((rejection) => `${source} rejected ${rejection}`),
  ];
}

function isUnchanged({ created, updated, withdrawn }: HarvestRun): boolean {
  return created + updated + withdrawn === 0;
}

function sum(counts: Record<string, number>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
