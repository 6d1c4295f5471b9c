import { type MatchRecord, matchRecords } from "@passerelle/matching";
import Table from "cli-table3";
import { Command } from "commander";
import { choose } from "../harvest/merge/choose.ts";
import type { Witness } from "../harvest/merge/witnesses.ts";
import { run } from "../run.ts";
import { measurePairs } from "./measure-clusters.ts";
import { generateRecords } from "./records.ts";

const SIZES = ["3000", "30000", "300000"];

const command = new Command("bench:merge")
  .description(
    "Measures time, memory and quality of matching and merging generated records in memory.",
  )
  .argument("[size...]", "how many records", SIZES);

await run(async () => {
  command.parse();
  const [sizes = []] = command.processedArgs as [string[]];
  const table = new Table({
    head: [
      ...["records", "places", "seconds", "ms a record", "pairs compared"],
      ...["MB at most", "precision", "recall", "to review"],
    ],
    style: { head: [], border: [] },
  });
  for (const size of sizes.map(Number)) table.push(measureSize(size));
  console.log(table.toString());
});

/** Chooses the values of every place, as a merge does before it writes them. */
function mergeValues(clusters: string[][], records: MatchRecord[]) {
  const witnesses = new Map(records.map((record) => [record.key, toWitness(record)]));
  for (const keys of clusters) choose(keys.flatMap((key) => witnesses.get(key) ?? []));
}

function toWitness({
  key,
  street,
  houseNumber,
  postcode,
  locality,
  ...record
}: MatchRecord): Witness {
  return {
    key,
    authority: "directory",
    isWithdrawn: false,
    draft: {
      ...record,
      ref: key,
      functions: [],
      domains: [],
      labels: [],
      languages: [],
      access: [],
      costs: [],
      equipment: [],
      status: record.status ?? "unknown",
      address: { country: "FR", street, houseNumber, postcode, locality },
      municipality: record.municipality ?? "",
      side: "fr",
      position: record.position ?? [0, 0],
      precision: record.precision ?? "address",
      isOrganisation: false,
    },
  };
}

function measureSize(size: number): (string | number)[] {
  const { records, truth } = generateRecords(size);
  const start = performance.now();
  const { clusters, review, compared } = matchRecords(records);
  mergeValues(clusters, records);
  const seconds = (performance.now() - start) / 1000;
  const { precision, recall } = measurePairs(clusters, truth);
  return [
    size,
    clusters.length,
    seconds.toFixed(1),
    ((seconds * 1000) / size).toFixed(3),
    compared,
    // kilobytes on Linux; the most so far, so that sizes are best given from small to large
    Math.round(process.resourceUsage().maxRSS / 1024),
    precision.toFixed(3),
    recall.toFixed(3),
    review.length,
  ];
}
