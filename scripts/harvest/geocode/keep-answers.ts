/** What registers of addresses answered, in the raw archive beside the files of sources. */
import { readFileSync } from "node:fs";
import { positionSchema } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { geocodings } from "@passerelle/server/db/schema";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { KeptFile, Manifest } from "../archive/manifest.ts";
import type { Recorder } from "../archive/recorder.ts";
import { markHarvested, registerSource, storeRun } from "../publish/publish.ts";
import { inTransaction, waitForWriters } from "../transaction.ts";
import { runOf } from "./geocode-records.ts";
import { readGeocodings, writeGeocodings } from "./geocodings.ts";
import { ADDRESS_REGISTERS } from "./registers.ts";

/** The request and the name of the file; the tables of a register have others. */
const ANSWERS = "answers.json";

const answerSchema = z.object({
  address: z.string(),
  method: z.enum(["search", "exact"]),
  position: positionSchema.optional(),
  precision: z.enum(["address", "street"]).optional(),
  score: z.number().optional(),
  askedAt: z.iso.datetime(),
});
type KeptAnswer = z.infer<typeof answerSchema>;

export const isAnswers = ({ request }: KeptFile) => request === ANSWERS;

/**
 * Keeps all that registers ever answered with this run: an address is asked for once, so that no single
 * run asked for all that its places rest on.
 */
export async function keepAnswers(db: Database, recorder: Recorder) {
  for (const { id } of Object.values(ADDRESS_REGISTERS)) {
    const answers = await readAnswers(db, id);
    if (!answers.length) continue;
    const bytes = Buffer.from(JSON.stringify(answers));
    recorder.add({
      ...{ source: id, part: 0, origin: "live", name: ANSWERS, request: ANSWERS, headers: {} },
      fetchedAt: recorder.startedAt.toISOString(),
      bytes: bytes.byteLength,
      sha256: recorder.archive.keepBytes(bytes),
    });
  }
}

/** Takes up what registers had answered by the run that is repeated; what is known already stays. */
export async function restoreAnswers(
  db: Database,
  { files }: Manifest,
  { archive, run: harvest, startedAt }: Recorder,
) {
  for (const register of Object.values(ADDRESS_REGISTERS)) {
    const file = files.find((kept) => kept.source === register.id && isAnswers(kept));
    if (!file || !(await archive.holds(file.sha256))) continue;
    const text = readFileSync(archive.pathOf(file.sha256), "utf8");
    const answers = z.array(answerSchema).parse(JSON.parse(text));
    const known = await readGeocodings(
      db,
      answers.map(({ address }) => address),
    );
    const unknown = answers.filter(({ address }) => !known.has(address));
    if (!unknown.length) continue;
    const found = unknown.filter(({ position }) => position).length;
    const run = runOf(register.id, "live", unknown.length, found);
    await inTransaction(db, false, async (tx) => {
      await waitForWriters(tx);
      await writeAnswers(tx, register, unknown);
      await storeRun(tx, { run, harvest, startedAt });
    });
  }
}

async function readAnswers(db: Database, register: string): Promise<KeptAnswer[]> {
  const rows = await db
    .select({
      address: geocodings.address,
      method: geocodings.method,
      precision: geocodings.precision,
      score: geocodings.score,
      askedAt: geocodings.askedAt,
      longitude: sql<number | null>`ST_X(${geocodings.position})`,
      latitude: sql<number | null>`ST_Y(${geocodings.position})`,
    })
    .from(geocodings)
    .where(eq(geocodings.sourceId, register));
  const answers = rows.map(({ longitude, latitude, askedAt, precision, score, ...row }) =>
    answerSchema.parse({
      ...row,
      ...(longitude !== null && latitude !== null && { position: [longitude, latitude] }),
      ...(precision && { precision }),
      ...(score !== null && { score }),
      askedAt: askedAt.toISOString(),
    }),
  );
  // in the same order on every engine: an unchanged file is kept once
  return answers.toSorted((a, b) => (a.address < b.address ? -1 : 1));
}

async function writeAnswers(
  db: Database,
  register: (typeof ADDRESS_REGISTERS)[keyof typeof ADDRESS_REGISTERS],
  answers: KeptAnswer[],
) {
  await registerSource(db, register);
  const moments = [...new Set(answers.map(({ askedAt }) => askedAt))].toSorted();
  for (const moment of moments) {
    const then = answers.filter(({ askedAt }) => askedAt === moment);
    const byAddress = new Map(then.map(({ address, ...answer }) => [address, answer]));
    await writeGeocodings(db, register.id, byAddress, new Date(moment));
    await markHarvested(db, register.id, "live", [], new Date(moment));
  }
}
