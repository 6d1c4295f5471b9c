import { TRAVEL_MODES, type TravelMode } from "@passerelle/data/contract";
import type { Environment } from "../env.ts";
import { log } from "../platform/log.ts";
import type { MatrixEngine, MatrixQuestion } from "./matrix-engine.ts";
import { osrm } from "./osrm.ts";
import { valhalla } from "./valhalla.ts";

/** A routing server that gives travel times. */
export type Routing = Pick<MatrixEngine, "name" | "mostPairs" | "mostPoints"> & {
  /** The ways to go that it knows. */
  modes: readonly TravelMode[];
  /** Seconds, a row per source; null where there is no way. @throws when the server gives none */
  matrix: (question: MatrixQuestion) => Promise<(number | null)[][]>;
};

/** One matrix takes some tenths of a second. */
const TIMEOUT_MS = 10_000;
/** A server that failed is left alone for so long, so that nobody waits for it again and again. */
const PAUSE_MS = 60_000;

/** The routing server of the settings; undefined without one. */
export function routingOf(environment: Environment): Routing | undefined {
  const { ROUTING_URL, ROUTING_ENGINE, ROUTING_MODES } = environment;
  if (!ROUTING_URL) return undefined;
  const engine = { valhalla, osrm }[ROUTING_ENGINE](ROUTING_URL.replace(/\/+$/, ""));
  return createRouting(engine, { modes: ROUTING_MODES });
}

/** Asks an engine for matrices; one that failed is asked again after a pause. */
export function createRouting(
  engine: MatrixEngine,
  {
    modes = TRAVEL_MODES,
    timeoutMs = TIMEOUT_MS,
    pauseMs = PAUSE_MS,
  }: {
    modes?: readonly TravelMode[];
    timeoutMs?: number;
    pauseMs?: number;
  } = {},
): Routing {
  let pausedUntil = 0;
  const { name, mostPairs, mostPoints } = engine;
  return {
    ...{ name, mostPairs, mostPoints, modes },
    matrix: async (question) => {
      if (performance.now() < pausedUntil) throw new Error(`${name} failed a moment ago`);
      try {
        return await ask(engine, question, timeoutMs);
      } catch (error) {
        pausedUntil = performance.now() + pauseMs;
        log.warn({ err: error }, `No travel times from ${name}`);
        throw error;
      }
    },
  };
}

async function ask(engine: MatrixEngine, question: MatrixQuestion, timeoutMs: number) {
  const { url, init } = engine.requestOf(question);
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
  if (!response.ok) throw new Error(`it answered ${response.status}`);
  const seconds = engine.read(await response.json());
  const { sources, targets } = question;
  if (seconds.length !== sources.length || seconds.some((row) => row.length !== targets.length)) {
    throw new Error(`it did not give ${sources.length} x ${targets.length} times`);
  }
  return seconds;
}
