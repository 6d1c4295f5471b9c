import { setTimeout as sleep } from "node:timers/promises";
import Bottleneck from "bottleneck";
import { type HostPolicy, policyOf } from "./host-policies.ts";

/** Keeps the requests to each host within its policy. */
export type Pace = {
  /** Runs `work` once the host may be asked again. */
  run: <Result>(host: string, work: () => Promise<Result>) => Promise<Result>;
  /** Lets nobody ask the host for so long. */
  pause: (host: string, ms: number) => void;
};

type Turnstile = { limiter: Bottleneck; closedUntil: number };

/** @param wait given by tests, which do not sleep */
export function createPace(
  policy: (host: string) => HostPolicy = policyOf,
  wait: (ms: number) => Promise<unknown> = sleep,
): Pace {
  const turnstiles = new Map<string, Turnstile>();
  const turnstileOf = (host: string): Turnstile => {
    const known = turnstiles.get(host);
    if (known) return known;
    const { concurrent, everyMs } = policy(host);
    const limiter = new Bottleneck({ maxConcurrent: concurrent, minTime: everyMs });
    const made = { limiter, closedUntil: 0 };
    turnstiles.set(host, made);
    return made;
  };
  return {
    run: (host, work) => {
      const turnstile = turnstileOf(host);
      return turnstile.limiter.schedule(async () => {
        const closedFor = turnstile.closedUntil - Date.now();
        if (closedFor > 0) await wait(closedFor);
        return work();
      });
    },
    pause: (host, ms) => {
      const turnstile = turnstileOf(host);
      turnstile.closedUntil = Math.max(turnstile.closedUntil, Date.now() + ms);
    },
  };
}
