/** How long a harvest puts up with servers that do not answer well. */
export type Patience = {
  /** Attempts at one file. */
  attempts: number;
  /** Longest wait between two attempts that a server may ask for, in milliseconds. */
  longestWaitMs: number;
};

/** For a harvest that nobody waits for. */
export const NIGHTLY: Patience = { attempts: 5, longestWaitMs: 300_000 };

/** For the first start, which somebody looks at. */
export const AT_START: Patience = { attempts: 2, longestWaitMs: 5_000 };

const FIRST_WAIT_MS = 1_000;
const LONGEST_OWN_WAIT_MS = 60_000;

/**
 * Milliseconds before attempt `next` (2 is the first repetition): what the server asks for, else
 * twice as long each time, of which a random part is taken away so that clients do not come back
 * together.
 *
 * @param random in [0, 1)
 */
export function waitBefore(
  next: number,
  retryAfterMs: number | undefined,
  random = Math.random(),
): number {
  const own = Math.min(FIRST_WAIT_MS * 2 ** (next - 2), LONGEST_OWN_WAIT_MS);
  const jittered = own / 2 + (own / 2) * random;
  return Math.max(retryAfterMs ?? 0, jittered);
}

/** `Retry-After` in milliseconds from `now`: a number of seconds or a date; undefined when neither. */
export function readRetryAfter(header: string | undefined, now: Date): number | undefined {
  if (!header) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1_000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
