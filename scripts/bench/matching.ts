import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { compare, type MatchRecord, type Verdict } from "@passerelle/matching";
import Table from "cli-table3";
import { Command } from "commander";
import { type LabelledPair, parseLabelledPairs } from "../pairs/pair-file.ts";
import { readRecord } from "../pairs/read-record.ts";
import { run } from "../run.ts";
import { measure } from "./measure.ts";
import { PEER_RULES } from "./peer-rules.ts";
import { splitPairs } from "./split.ts";

type Rule = { title: string; compare: (a: MatchRecord, b: MatchRecord) => Verdict };

const RULES: Rule[] = [{ title: "ours", compare: (a, b) => compare(a, b).verdict }, ...PEER_RULES];

const command = new Command("bench:matching")
  .description("Measures the matching rule, and simple rules of peers, on labelled pairs.")
  .argument("[file]", "JSON array of { a, b, same, doubt }", "../shared/labelled/pairs-train.json")
  .option("--half <name>", "only this half: development or held-out");

await run(async () => {
  command.parse();
  const [file = ""] = command.processedArgs;
  const path = resolve(file);
  if (!existsSync(path)) {
    throw new Error(`There are no labelled pairs at ${path}; give another file as argument.`);
  }
  const all = parseLabelledPairs(readFileSync(path, "utf8"));
  const certain = all.filter(({ doubt }) => !doubt);
  const { half } = command.opts<{ half?: string }>();
  // families are found on all pairs, so that leaving doubtful ones out does not move others
  const { development, heldOut } = splitPairs(all);
  const inHalf = (pairs: LabelledPair[]) => certain.filter((pair) => pairs.includes(pair));
  console.log(
    `${all.length} pairs, of which ${all.length - certain.length} in doubt are left out.`,
  );
  if (half !== "held-out") show("development half", inHalf(development));
  if (half !== "development") show("held-out half", inHalf(heldOut));
  if (half === undefined) show("all", certain);
});

function show(title: string, pairs: LabelledPair[]) {
  const records = pairs.map(({ a, b, same }, index) => ({
    a: readRecord(a, `${index}/a`),
    b: readRecord(b, `${index}/b`),
    same,
  }));
  const table = new Table({
    head: ["rule", "precision", "recall", "F1", "recall with review", "in review"],
    style: { head: [], border: [] },
  });
  for (const rule of RULES) {
    const judged = records.map(({ a, b, same }) => ({ same, verdict: rule.compare(a, b) }));
    const { precision, recall, f1, recallWithReview, review } = measure(judged);
    const figures = [precision, recall, f1, recallWithReview, review];
    table.push([rule.title, ...figures.map((figure) => figure.toFixed(3))]);
  }
  console.log(`\n${title}: ${pairs.length} pairs\n${table.toString()}`);
}
