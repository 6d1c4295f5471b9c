import { readFileSync } from "node:fs";
import { compare } from "@passerelle/matching";
import { Command } from "commander";
import { parsePairs } from "./pairs/pair-file.ts";
import { readRecord } from "./pairs/read-record.ts";
import { run } from "./run.ts";

const command = new Command("match")
  .description(
    'Says of each pair of records whether they are one place: reads a JSON array of {"a", "b"} and prints a JSON array of {"verdict", "score", "parts"} in the same order.',
  )
  .requiredOption("--pairs <file>", "JSON file with the pairs");

await run(async () => {
  command.parse();
  const { pairs: file } = command.opts<{ pairs: string }>();
  const verdicts = parsePairs(readFileSync(file, "utf8")).map(({ a, b }, index) =>
    compare(readRecord(a, `${index}/a`), readRecord(b, `${index}/b`)),
  );
  process.stdout.write(`${JSON.stringify(verdicts, undefined, 2)}\n`);
});
