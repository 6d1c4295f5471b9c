import Table from "cli-table3";
import type { Timing } from "./measure-calls.ts";

/** One measured scenario; `peer` is the same by `ST_AsMVT`. */
export type Figure = { name: string; timing: Timing; peer?: Timing };

/** A table of milliseconds and requests a second; tiles with how many times faster than `ST_AsMVT` they are. */
export function formatFigures(figures: Figure[]): string {
  const table = new Table({
    head: [
      "call",
      "p50 ms",
      "p95 ms",
      "p99 ms",
      "per second",
      "repeated",
      "ST_AsMVT p50",
      "p95",
      "ratio p50",
      "p95",
    ],
    style: { head: [], border: [] },
  });
  for (const { name, timing, peer } of figures) {
    table.push([
      name,
      ...[timing.p50, timing.p95, timing.p99].map(inMilliseconds),
      Math.round(timing.perSecond),
      `${Math.round(timing.repeated * 100)} %`,
      ...(peer
        ? [
            inMilliseconds(peer.p50),
            inMilliseconds(peer.p95),
            `x ${(peer.p50 / timing.p50).toFixed(1)}`,
            `x ${(peer.p95 / timing.p95).toFixed(1)}`,
          ]
        : ["", "", "", ""]),
    ]);
  }
  return table.toString();
}

const inMilliseconds = (value: number) => value.toFixed(1);
