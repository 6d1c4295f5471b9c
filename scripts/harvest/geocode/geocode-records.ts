import type { HarvestRun, SkipReason } from "@passerelle/data/contract";
import type { Database } from "@passerelle/server/db";
import { markHarvested, registerSource, storeRun } from "../publish/publish.ts";
import { redact } from "../redact.ts";
import type { StepContext } from "../steps/step.ts";
import { inTransaction, waitForWriters } from "../transaction.ts";
import type { Answer, WantedAddress } from "./address.ts";
import { type Geocoding, readGeocodings, writeGeocodings } from "./geocodings.ts";
import { ADDRESS_REGISTERS } from "./registers.ts";
import { placeRecords, readRough } from "./rough-records.ts";

/** Registers grow: an address that none knew is asked for again after so many days. */
const AGAIN_AFTER_DAYS = 90;
const DAY_MS = 86_400_000;

/** Said of an address that a register was asked about. */
const UNKNOWN: SkipReason = "no such address";

/** Asks a register about many addresses at once. @throws when it cannot be asked */
type AskRegister = (wanted: WantedAddress[]) => Promise<Map<string, Answer>>;

/** A register, and whether it is asked live or from files that people put there. */
type OpenRegister = { ask: AskRegister; origin: "live" | "archive" };

/** How each country's addresses are looked up, or why they are not. */
export type Registers = Record<"FR" | "BE", OpenRegister | { missing: string }>;

/** What became of the addresses of records whose position is only that of a municipality. */
export type GeocodingReport = {
  /** Addresses that a register was asked about, and those of them that it knows. */
  asked: number;
  found: number;
  /** Records that were given a better position. */
  placed: number;
  /** Why addresses were not asked for, with how many. */
  waiting: { addresses: number; why: string }[];
};

/**
 * Gives records with an address and no more than the position of a municipality that of their door or
 * street, before they become places. What registers answered is stored, and an address is asked for
 * once. Without network or files nothing is lost: records keep what they have.
 */
export async function geocodeRecords(
  db: Database,
  registers: Registers,
  { municipalities }: StepContext,
  { harvest, now }: { harvest: string; now: Date },
): Promise<GeocodingReport> {
  const rough = await readRough(db);
  const wanted = new Map(rough.map(({ wanted }) => [wanted.key, wanted]));
  const known = await readGeocodings(db, [...wanted.keys()]);
  const report: GeocodingReport = { asked: 0, found: 0, placed: 0, waiting: [] };
  for (const country of ["FR", "BE"] as const) {
    const unknown = [...wanted.values()].filter(
      (address) => address.country === country && isToBeAsked(known.get(address.key), now),
    );
    const register = registers[country];
    const answers = await askOne(register, unknown, report);
    if (!answers.size || "missing" in register) continue;
    const inside = insideOnly(answers, wanted, municipalities);
    const found = [...inside.values()].filter(({ position }) => position).length;
    const run = runOf(ADDRESS_REGISTERS[country].id, register.origin, inside.size, found);
    await inTransaction(db, false, async (tx) => {
      await waitForWriters(tx);
      await store(tx, ADDRESS_REGISTERS[country], register.origin, inside, now);
      await storeRun(tx, { run, harvest, startedAt: now });
    });
    report.asked += inside.size;
    report.found += found;
  }
  const all = await readGeocodings(db, [...wanted.keys()]);
  report.placed = await inTransaction(db, false, async (tx) => {
    await waitForWriters(tx);
    // asking takes minutes, in which another harvest may have written
    return placeRecords(tx, await readRough(tx), all);
  });
  return report;
}

async function askOne(
  register: Registers["FR"],
  unknown: WantedAddress[],
  report: GeocodingReport,
): Promise<Map<string, Answer>> {
  const none = new Map<string, Answer>();
  if (!unknown.length) return none;
  const wait = (addresses: number, why: string) => {
    if (addresses) report.waiting.push({ addresses, why });
  };
  if ("missing" in register) {
    wait(unknown.length, register.missing);
    return none;
  }
  try {
    const answers = await register.ask(unknown);
    wait(unknown.length - answers.size, "no register that is there covers them");
    return answers;
  } catch (error) {
    wait(unknown.length, redact(error instanceof Error ? error.message : String(error)));
    return none;
  }
}

function isToBeAsked(known: Geocoding | undefined, now: Date): boolean {
  if (!known) return true;
  const days = (now.getTime() - known.askedAt.getTime()) / DAY_MS;
  return !known.position && days > AGAIN_AFTER_DAYS;
}

/** A position outside the outline of the address's municipality, or far from it, is that of another address. */
function insideOnly(
  answers: Map<string, Answer>,
  wanted: Map<string, WantedAddress>,
  municipalities: StepContext["municipalities"],
): Map<string, Answer> {
  return new Map(
    [...answers].map(([key, { position, precision, ...answer }]) => {
      const municipality = wanted.get(key)?.municipality ?? "";
      const isInside = position && municipalities.mayHold(municipality, position);
      return [key, isInside ? { ...answer, position, precision } : answer];
    }),
  );
}

async function store(
  db: Database,
  register: (typeof ADDRESS_REGISTERS)[keyof typeof ADDRESS_REGISTERS],
  origin: OpenRegister["origin"],
  answers: Map<string, Answer>,
  now: Date,
) {
  await registerSource(db, register);
  await writeGeocodings(db, register.id, answers, now);
  await markHarvested(db, register.id, origin, [], now);
}

/** What the sources page tells of a register that was asked. */
export function runOf(
  source: string,
  origin: OpenRegister["origin"],
  asked: number,
  found: number,
): HarvestRun {
  const unknown = asked - found;
  return {
    source,
    status: "ok",
    origin,
    read: asked,
    created: found,
    ...{ updated: 0, unchanged: 0, withdrawn: 0, rejected: 0 },
    skipped: unknown ? { [UNKNOWN]: unknown } : {},
  };
}
