/** What calls took, in milliseconds, and how many there were a second. */
export type Timing = { p50: number; p95: number; p99: number; perSecond: number };

export type Load = { seconds: number; connections: number };

/**
 * Calls over and over, on each connection one after the other (a closed loop). What is measured
 * first fills caches and is thrown away.
 */
export async function measureCalls(
  call: (turn: number) => Promise<void>,
  { seconds, connections }: Load,
): Promise<Timing> {
  let turn = 0;
  const loop = async (milliseconds: number) => {
    const times: number[] = [];
    const end = performance.now() + milliseconds;
    await Promise.all(
      Array.from({ length: connections }, async () => {
        while (performance.now() < end) {
          const start = performance.now();
          await call(turn++);
          times.push(performance.now() - start);
        }
      }),
    );
    return times.toSorted((a, b) => a - b);
  };
  await loop(warmUpSeconds(seconds) * 1000);
  const start = performance.now();
  const times = await loop(seconds * 1000);
  const elapsed = (performance.now() - start) / 1000;
  return {
    p50: percentile(times, 50),
    p95: percentile(times, 95),
    p99: percentile(times, 99),
    perSecond: times.length / elapsed,
  };
}

/** Seconds of calls that are not counted. */
export const warmUpSeconds = (seconds: number) => Math.max(1, seconds / 5);

/** Nearest-rank percentile of numbers in ascending order; NaN of none. */
export function percentile(ascending: number[], percent: number): number {
  return ascending[Math.max(0, Math.ceil((percent / 100) * ascending.length) - 1)] ?? Number.NaN;
}
