import { availableParallelism } from "node:os";
import { openDatabase } from "@passerelle/server/db/open";
import { readEnvironment } from "@passerelle/server/env";
import Table from "cli-table3";
import { Command } from "commander";
import { run } from "../run.ts";
import { fillWithPlaces } from "./api/fill.ts";
import { startProgress } from "./api/progress.ts";
import { openScratch } from "./api/scratch.ts";
import { fillWithCells } from "./coverage/cells.ts";
import { measureCoverage, type Times } from "./coverage/measure.ts";
import { positive } from "./positive.ts";

const LABELS: Record<Exclude<keyof Times, "candidates">, string> = {
  first: "first answer of a data version",
  functions: "all functions, border open and closed",
  again: "all functions for another time",
  whatIf: "one what-if place",
  bestNext: "best next 10, 20 minutes by bicycle",
  bestNextByCar: "best next 10, 20 minutes by car",
  tiles: "six tiles of cells",
  trend: "noting the trend",
};

const command = new Command("bench:coverage")
  .description(
    "Measures coverage and siting on generated places and population cells in a scratch database on PostgreSQL.",
  )
  .argument("[cells...]", "how many cells, from few to many", ["10000", "100000"])
  .option("--places <number>", "how many places", positive, 30_000);

await run(async () => {
  command.parse();
  const [given = []] = command.processedArgs as [string[]];
  const cells = given.map(positive);
  const { places } = command.opts<{ places: number }>();
  const { DATABASE_URL, DATA_DIR } = readEnvironment();
  const scratch = await openScratch(DATABASE_URL);
  const progress = startProgress();
  const { db, close } = await openDatabase({ databaseUrl: scratch.url, dataDir: DATA_DIR });
  try {
    await fillWithPlaces(db, places, (done) => progress.update("places made", done, places));
    progress.stop();
    const measured: { size: number; times: Times }[] = [];
    for (const size of cells) {
      await fillWithCells(db, size);
      measured.push({ size, times: await measureCoverage(db) });
    }
    console.log(
      `${places} places, ${availableParallelism()} cores, ${scratch.description}; milliseconds`,
    );
    console.log(toTable(measured));
  } finally {
    progress.stop();
    await close();
    await scratch.drop();
  }
});

/** A column per number of cells, and how many times longer the last took than the first. */
function toTable(measured: { size: number; times: Times }[]): string {
  const [least, most] = [measured[0]?.times, measured.at(-1)?.times];
  const table = new Table({
    head: ["", ...measured.map(({ size }) => `${size} cells`), "growth"],
    style: { head: [], border: [] },
  });
  for (const [key, label] of Object.entries(LABELS) as [keyof typeof LABELS, string][]) {
    const growth = least && most ? `x ${(most[key] / least[key]).toFixed(1)}` : "";
    table.push([label, ...measured.map(({ times }) => Math.round(times[key])), growth]);
  }
  table.push(["candidates of best next", ...measured.map(({ times }) => times.candidates), ""]);
  return table.toString();
}
