/**
 * What calls took, in milliseconds, how many there were a second, and which share of them asked
 * anew what was asked before: a server may remember it.
 */
export type Timing = { p50: number; p95: number; p99: number; perSecond: number; repeated: number };

export type Load = { seconds: number; connections: number };

/**
 * Calls over and over, on each connection one after the other (a closed loop). What is measured
 * first fills caches and is thrown away. `call` gives what it asked.
 */
export async function measureCalls(
  call: (turn: number) => Promise<string>,
  { seconds, connections }: Load,
): Promise<Timing> {
  let turn = 0;
  let repeated = 0;
  const asked = new Set<string>();
  const loop = async (milliseconds: number) => {
    const times: number[] = [];
    const end = performance.now() + milliseconds;
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (performance.now() < end) {
          const start = performance.now();
          const question = await call(turn++);
          times.push(performance.now() - start);
          if (asked.has(question)) repeated += 1;
          asked.add(question);
        }
      }),
    );
    return times.toSorted((a, b) => a - b);
  };
  await loop(warmUpSeconds(seconds) * 1000);
  repeated = 0;
  const start = performance.now();
  const times = await loop(seconds * 1000);
  const elapsed = (performance.now() - start) / 1000;
  return {
    p50: percentile(times, 50),
    p95: percentile(times, 95),
    p99: percentile(times, 99),
    perSecond: times.length / elapsed,
    repeated: repeated / times.length,
  };
}

/** Seconds of calls that are not counted. */
export const warmUpSeconds = (seconds: number) => Math.max(1, seconds / 5);

/** Nearest-rank percentile of numbers in ascending order; NaN of none. */
export function percentile(ascending: number[], percent: number): number {
  return ascending[Math.max(0, Math.ceil((percent / 100) * ascending.length) - 1)] ?? Number.NaN;
}
