import { createInterface } from "node:readline/promises";
import type { Database } from "@passerelle/server/db";
import { openDatabase } from "@passerelle/server/db/open";
import { readEnvironment } from "@passerelle/server/env";
import { mergePlaces } from "./harvest/merge/merge.ts";
import { letBackIn, takeOut } from "./removal/take-out.ts";
import { createCommand, type Options } from "./review/command.ts";
import { decide } from "./review/decide.ts";
import { formatCandidates } from "./review/format-candidates.ts";
import { formatPair } from "./review/format-pair.ts";
import { formatUncertain } from "./review/format-uncertain.ts";
import { readCandidates } from "./review/read-candidates.ts";
import { type ReviewedPair, readPairs } from "./review/read-pairs.ts";
import { readUncertain } from "./review/read-uncertain.ts";
import { run } from "./run.ts";

/** Who decides where nobody is named. */
const USER = process.env.USER ?? "unknown";

await run(async () => {
  const options = createCommand().parse().opts<Options>();
  const { DATABASE_URL, DATA_DIR } = readEnvironment();
  const { db, close } = await openDatabase({ databaseUrl: DATABASE_URL, dataDir: DATA_DIR });
  try {
    const decided = options.same ?? options.different;
    if (decided) await decideOne(db, decided, options);
    else if (options.remove) await remove(db, options.remove, options);
    else if (options.restore) await restore(db, options.restore);
    else if (options.candidates) await listCandidates(db, options);
    else if (options.uncertain) await listUncertain(db, options);
    else await listPairs(db, options);
  } finally {
    await close();
  }
});

async function decideOne(db: Database, [a, b, ...more]: string[], options: Options) {
  if (!a || !b || more.length) {
    throw new Error("A decision is about two records: source:ref source:ref");
  }
  if (!options.reason)
    throw new Error("A decision needs --reason: others must understand it later");
  await takeDecision(db, { a, b, isSame: Boolean(options.same), reason: options.reason }, options);
  await merge(db);
}

/** Obeys the decisions, and says which cannot be obeyed because others say the contrary. */
async function merge(db: Database) {
  const { places, contradictions } = await mergePlaces(db, new Date());
  console.log(`Decided. There are ${places} places now.`);
  if (contradictions.length === 0) return;
  throw new Error(
    `Decisions contradict each other, so these are not obeyed: ${contradictions.join("; ")}. Take one back with --same or --different`,
  );
}

async function remove(db: Database, keys: string[], { reason, author = USER }: Options) {
  if (!reason)
    throw new Error("A removal needs --reason: what the request rests on, never who asked");
  const remaining = await takeOut(db, keys, { author, reason }, new Date());
  console.log(`Taken out: ${keys.join(", ")}. No harvest takes them in again.`);
  for (const { slug, records } of remaining) {
    console.log(`The place ${slug} stays, as listed by ${records.join(", ")}.`);
  }
}

async function restore(db: Database, keys: string[]) {
  await letBackIn(db, keys);
  console.log(`The next harvest takes in again: ${keys.join(", ")}.`);
}

async function listCandidates(db: Database, { json, limit }: Options) {
  const report = await readCandidates(db);
  if (!json) return console.log(formatCandidates(report, limit));
  console.log(JSON.stringify({ ...report, candidates: report.candidates.slice(0, limit) }));
}

async function listUncertain(db: Database, { json, limit }: Options) {
  const report = await readUncertain(db, new Date());
  if (!json) return console.log(formatUncertain(report, limit));
  console.log(JSON.stringify({ ...report, places: report.places.slice(0, limit) }));
}

async function listPairs(db: Database, options: Options) {
  const pairs = await readPairs(db, options.limit);
  if (options.json) return console.log(JSON.stringify({ pairs }));
  if (!pairs.length) return console.log("No pair waits for a decision.");
  const asks = process.stdin.isTTY && process.stdout.isTTY;
  let decided = 0;
  for (const pair of pairs) {
    console.log(formatPair(pair));
    const answer = asks ? await ask(db, pair, options) : "next";
    if (answer === "stop") break;
    if (answer === "decided") decided++;
  }
  if (decided) await merge(db);
  if (!asks) console.log("Decide with --same or --different, two records and a --reason.");
}

/** What a person says of a pair, which is stored when it is a decision. */
async function ask(
  db: Database,
  { a, b }: ReviewedPair,
  options: Options,
): Promise<"decided" | "next" | "stop"> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question("[s]ame, [d]ifferent, [n]ext or [q]uit? ");
    if (answer === "q") return "stop";
    if (answer !== "s" && answer !== "d") return "next";
    const reason = options.reason ?? (await terminal.question("Why? "));
    await takeDecision(db, { a: a.key, b: b.key, isSame: answer === "s", reason }, options);
    return "decided";
  } finally {
    terminal.close();
  }
}

async function takeDecision(
  db: Database,
  decision: { a: string; b: string; isSame: boolean; reason: string },
  { author = USER }: Options,
) {
  await decide(db, { ...decision, author }, new Date());
}
