import { expect, it } from "vitest";
import { policyOf } from "./host-policies.ts";
import { createPace } from "./pace.ts";

it("asks a host no more at a time, and no more often, than its policy says", async () => {
  const pace = createPace(() => ({ concurrent: 1, everyMs: 40 }));
  let open = 0;
  let most = 0;
  const starts: number[] = [];
  const ask = () =>
    pace.run("example.org", async () => {
      starts.push(Date.now());
      most = Math.max(most, ++open);
      await new Promise((resolve) => setImmediate(resolve));
      open--;
    });
  await Promise.all([ask(), ask(), ask(), ask()]);
  expect(most).toBe(1);
  // a lower bound only, less what timers round: a slow machine asks less often
  expect((starts[3] ?? 0) - (starts[0] ?? 0)).toBeGreaterThan(100);
});

it("leaves a host alone for as long as it asks, and no other", async () => {
  const waits: number[] = [];
  const pace = createPace(
    () => ({ concurrent: 9, everyMs: 0 }),
    async (ms) => waits.push(ms),
  );
  pace.pause("busy.example.org", 60_000);
  await pace.run("other.example.org", async () => {});
  expect(waits).toEqual([]);
  await pace.run("busy.example.org", async () => {});
  expect(waits).toHaveLength(1);
});

it("knows what publishers ask for", () => {
  expect(policyOf("overpass-api.de").concurrent).toBe(1);
  expect(1_000 / policyOf("recherche-entreprises.api.gouv.fr").everyMs).toBeLessThan(7);
});
