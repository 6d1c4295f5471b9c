import { expect, it } from "vitest";
import { measureCalls, percentile } from "./measure-calls.ts";

it("takes percentiles by nearest rank", () => {
  const hundred = Array.from({ length: 100 }, (_, at) => at + 1);
  expect([50, 95, 99].map((percent) => percentile(hundred, percent))).toEqual([50, 95, 99]);
  expect(percentile([7], 99)).toBe(7);
});

it("gives each call a turn of its own", async () => {
  const turns: number[] = [];
  await measureCalls(
    async (turn) => {
      turns.push(turn);
      await new Promise((resolve) => setTimeout(resolve, 5));
      return String(turn);
    },
    { seconds: 0.05, connections: 3 },
  );
  expect(turns.length).toBeGreaterThan(3);
  expect(new Set(turns).size).toBe(turns.length);
});

it("counts the calls that ask what was asked before", async () => {
  let calls = 0;
  const { repeated } = await measureCalls(
    async (turn) => {
      calls += 1;
      return String(Math.min(turn, 1));
    },
    { seconds: 0.05, connections: 1 },
  );
  expect(calls).toBeGreaterThan(2);
  expect(repeated).toBe(1);
});
