import type { Position, TravelMode } from "@passerelle/data/contract";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readEnvironment } from "../env.ts";
import { osrm } from "./osrm.ts";
import { createRouting, routingOf } from "./routing.ts";
import { startFakeRouting } from "./testing.ts";
import { valhalla } from "./valhalla.ts";

const PATIENCE_MS = 3_000;
const [LILLE, ROUBAIX, LENS]: Position[] = [
  [3.0573, 50.6292],
  [3.1746, 50.6942],
  [2.8319, 50.4329],
];
const PROFILES = { valhalla: ["pedestrian", "bicycle", "auto"], osrm: ["foot", "bike", "car"] };
const MODES: TravelMode[] = ["foot", "bicycle", "car"];

let fake: Awaited<ReturnType<typeof startFakeRouting>>;
let profiles: string[] = [];

beforeAll(async () => {
  fake = await startFakeRouting(([west], [east], profile) => {
    profiles.push(profile);
    return east === LENS?.[0] ? null : Math.round(Math.abs(east - west) * 10_000);
  });
});
afterAll(() => fake.close());
beforeEach(() => {
  delete fake.state.fault;
  fake.state.requests = [];
  profiles = [];
});

describe.each([
  ["valhalla", valhalla],
  ["osrm", osrm],
] as const)("%s", (name, engine) => {
  const question = { sources: [LILLE, ROUBAIX], targets: [ROUBAIX, LENS, LILLE] } as {
    sources: Position[];
    targets: Position[];
  };
  const create = (more = {}) =>
    createRouting(engine(fake.url), { timeoutMs: PATIENCE_MS, ...more });

  it("gives seconds from each source to each target, null where there is no way", async () => {
    for (const [at, mode] of MODES.entries()) {
      profiles = [];
      expect(await create().matrix({ ...question, mode })).toEqual([
        [1_173, null, 0],
        [0, null, 1_173],
      ]);
      expect(new Set(profiles)).toEqual(new Set([PROFILES[name][at]]));
    }
  });

  it.each(["error", "silence", "other form"] as const)(
    "throws on %s, then leaves the server alone for a while",
    async (fault) => {
      fake.state.fault = fault;
      const routing = create({ timeoutMs: fault === "silence" ? 50 : PATIENCE_MS });
      const ask = () => routing.matrix({ ...question, mode: "car" });
      await expect(ask()).rejects.toThrow();
      await expect(ask()).rejects.toThrow(/a moment ago/);
      expect(fake.state.requests).toHaveLength(1);

      const undaunted = create({ pauseMs: 0, timeoutMs: PATIENCE_MS });
      fake.state.fault = "error";
      await expect(undaunted.matrix({ ...question, mode: "car" })).rejects.toThrow("503");
      delete fake.state.fault;
      expect(await undaunted.matrix({ ...question, mode: "car" })).toHaveLength(2);
    },
  );

  it("is what the settings ask for, with a slash at its end or without", async () => {
    const environment = readEnvironment({
      ...{ ROUTING_URL: `${fake.url}/`, ROUTING_ENGINE: name, ROUTING_MODES: "car, foot" },
    });
    const routing = routingOf(environment);
    expect(routing).toMatchObject({ name, modes: ["car", "foot"] });
    expect(await routing?.matrix({ ...question, mode: "car" })).toHaveLength(2);
    expect(routingOf(readEnvironment({ ROUTING_URL: "" }))).toBeUndefined();
    expect(() => readEnvironment({ ROUTING_MODES: "car,train" })).toThrow("ROUTING_MODES");
  });
});
