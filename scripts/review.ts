import { createInterface } from "node:readline/promises";
import type { Database } from "@passerelle/server/db";
import { openDatabase } from "@passerelle/server/db/open";
import { readEnvironment } from "@passerelle/server/env";
import { Command } from "commander";
import { mergePlaces } from "./harvest/merge/merge.ts";
import { decide } from "./review/decide.ts";
import { formatCandidates } from "./review/format-candidates.ts";
import { formatPair } from "./review/format-pair.ts";
import { formatUncertain } from "./review/format-uncertain.ts";
import { readCandidates } from "./review/read-candidates.ts";
import { type ReviewedPair, readPairs } from "./review/read-pairs.ts";
import { readUncertain } from "./review/read-uncertain.ts";
import { run } from "./run.ts";

type Options = {
  same?: string[];
  different?: string[];
  candidates?: boolean;
  uncertain?: boolean;
  author?: string;
  reason?: string;
  limit: string;
  json?: boolean;
};

const command = new Command("review")
  .description(
    "Lists the pairs of records that matching cannot tell, side by side, and takes decisions; on a terminal it asks for each pair. A decision is obeyed by every later harvest.",
  )
  .option("--same <record...>", "say that two records (source:ref) are the same place")
  .option("--different <record...>", "say that two records (source:ref) are not the same place")
  .option(
    "--candidates",
    "list what doubtful sources (Overture Maps) have here and we have not, for people to check",
  )
  .option(
    "--uncertain",
    "list the places that nothing recent confirms, those with the thinnest grounds first",
  )
  .option("--author <name>", "who decides (default: the user of this machine)")
  .option("--reason <text>", "why")
  .option("--limit <number>", "most pairs, candidates or places to list", "20")
  .option("--json", "print them as JSON on standard output");

await run(async () => {
  command.parse();
  const options = command.opts<Options>();
  const { DATABASE_URL, DATA_DIR } = readEnvironment();
  const { db, close } = await openDatabase({ databaseUrl: DATABASE_URL, dataDir: DATA_DIR });
  try {
    const decided = options.same ?? options.different;
    if (decided) await decideOne(db, decided, options);
    else if (options.candidates) await listCandidates(db, options);
    else if (options.uncertain) await listUncertain(db, options);
    else await listPairs(db, options);
  } finally {
    await close();
  }
});

async function decideOne(db: Database, [a = "", b = ""]: string[], options: Options) {
  if (!options.reason)
    throw new Error("A decision needs --reason: others must understand it later");
  await takeDecision(db, { a, b, isSame: Boolean(options.same), reason: options.reason }, options);
  const { places } = await mergePlaces(db, new Date());
  console.log(`Decided. There are ${places} places now.`);
}

async function listCandidates(db: Database, { json, limit }: Options) {
  const report = await readCandidates(db);
  console.log(json ? JSON.stringify(report) : formatCandidates(report, Number(limit)));
}

async function listUncertain(db: Database, { json, limit }: Options) {
  const report = await readUncertain(db, new Date());
  console.log(json ? JSON.stringify(report) : formatUncertain(report, Number(limit)));
}

async function listPairs(db: Database, options: Options) {
  const pairs = await readPairs(db, Number(options.limit));
  if (options.json) return console.log(JSON.stringify({ pairs }));
  if (!pairs.length) return console.log("No pair waits for a decision.");
  const asks = process.stdin.isTTY && process.stdout.isTTY;
  for (const pair of pairs) {
    console.log(formatPair(pair));
    if (asks && !(await ask(db, pair, options))) break;
  }
  if (asks) await mergePlaces(db, new Date());
  else console.log("Decide with --same or --different, two records and a --reason.");
}

/** @returns false when the person wants to stop. */
async function ask(db: Database, { a, b }: ReviewedPair, options: Options): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question("[s]ame, [d]ifferent, [n]ext or [q]uit? ");
    if (answer === "q") return false;
    if (answer !== "s" && answer !== "d") return true;
    const reason = options.reason ?? (await terminal.question("Why? "));
    await takeDecision(db, { a: a.key, b: b.key, isSame: answer === "s", reason }, options);
    return true;
  } finally {
    terminal.close();
  }
}

async function takeDecision(
  db: Database,
  decision: { a: string; b: string; isSame: boolean; reason: string },
  { author = process.env.USER ?? "unknown" }: Options,
) {
  await decide(db, { ...decision, author }, new Date());
}
