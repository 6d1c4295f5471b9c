/** Coverage by the times of a routing server, and without it, on every engine that this machine has. */
import {
  type Coverage,
  coverageSchema,
  gapsSchema,
  sitingSchema,
  TRAVEL_MODES,
  type TravelMode,
} from "@passerelle/data/contract";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { testEngines } from "@passerelle/server/db/testing";
import {
  createRouting,
  osrm,
  startFakeRouting,
  valhalla,
} from "@passerelle/server/routing/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openHarvestedDatabase } from "../setup/harvested.ts";

const PATIENCE_MS = 10_000;
const QUESTION = "functions=fablab&population=municipality&minutes=20";

describe.each(testEngines)("coverage with a routing server on %s", (engine) => {
  let opened: OpenDatabase;
  let fake: Awaited<ReturnType<typeof startFakeRouting>>;
  /** Kilometres an hour on the ways of the server, which are straight. */
  let speed = 30;

  beforeAll(async () => {
    opened = await openHarvestedDatabase(engine);
    fake = await startFakeRouting(([west, south], [east, north]) => {
      const kilometres = Math.hypot((east - west) * 70.6, (north - south) * 111.2);
      return (kilometres / speed) * 3_600;
    });
  });
  afterAll(async () => {
    fake.close();
    await opened.close();
  });
  beforeEach(() => {
    delete fake.state.fault;
    fake.state.requests = [];
    speed = 30;
  });

  const appWith = (make = valhalla, modes: readonly TravelMode[] = TRAVEL_MODES) =>
    createApp(opened.db, undefined, {
      routing: createRouting(make(fake.url), { modes, timeoutMs: PATIENCE_MS, pauseMs: 0 }),
    });
  async function coverage(app: ReturnType<typeof createApp>, query = QUESTION): Promise<Coverage> {
    const response = await app.request(`/api/v1/coverage?${query}`);
    expect(response.status).toBe(200);
    return coverageSchema.parse(await response.json());
  }

  it.each([valhalla, osrm])(
    "counts who is there in time, and says whose times these are",
    async (make) => {
      const app = appWith(make);
      const routed = await coverage(app);
      expect(routed.model.routing?.engine).toBe(make("").name);
      expect(routed.model.routingFailed).toBeUndefined();
      expect(routed.trend).toBeUndefined();
      const estimated = await coverage(createApp(opened.db));
      expect(estimated.model.routing).toBeUndefined();
      // 10 kilometres, where the estimate has less than 4
      expect(routed.reached).toBeGreaterThan(estimated.reached);
      const straight = await coverage(createApp(opened.db), `${QUESTION}&kilometres=10`);
      expect(Math.abs(routed.reached - straight.reached) / straight.reached).toBeLessThan(0.02);
      const gaps = gapsSchema.parse(
        await (await app.request(`/api/v1/coverage/gaps?${QUESTION}`)).json(),
      );
      expect(gaps.inhabitants).toBe(routed.inhabitants - routed.reached);
      for (const { nearest } of gaps.municipalities) {
        expect(nearest?.minutes).toBeGreaterThan(20);
        expect(nearest?.metres).toBeGreaterThan(9_900);
      }
      const closed = await coverage(app, `${QUESTION}&border=closed`);
      expect(closed.borderEffect).toEqual(routed.borderEffect);
      expect(closed.reached).toBeLessThanOrEqual(routed.reached);
    },
  );

  it("asks for the same ways once in a data version", async () => {
    // the fake's answers are part of the data version's memory, so the mode is one not asked before
    const app = appWith();
    const question = `${QUESTION}&mode=foot`;
    await coverage(app, question);
    const count = fake.state.requests.length;
    expect(count).toBeGreaterThan(0);
    await coverage(app, `${question}&border=closed`);
    await coverage(app, question.replace("minutes=20", "minutes=35"));
    await coverage(app, `${question}&within=MEL`);
    expect(fake.state.requests).toHaveLength(count);
  });

  it.each(["error", "silence", "other form"] as const)(
    "falls back to the straight line on %s, and says so",
    async (fault) => {
      fake.state.fault = fault;
      // a municipality and a function that no other test asks for
      const question = `functions=coworking&population=municipality&mode=car&within=${{ error: "BE-57081", silence: "BE-34022", "other form": "BE-57096" }[fault]}`;
      const routing = createRouting(osrm(fake.url), {
        timeoutMs: fault === "silence" ? 100 : PATIENCE_MS,
        pauseMs: 0,
      });
      const app = createApp(opened.db, undefined, { routing });
      const response = await app.request(`/api/v1/coverage?${question}`);
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toBe("no-store");
      const { model, ...figures } = coverageSchema.parse(await response.json());
      expect(model).toMatchObject({ routingFailed: true });
      expect(model.routing).toBeUndefined();
      const { model: _model, ...estimated } = await coverage(createApp(opened.db), question);
      expect(figures).toEqual(estimated);
      // the next who asks gets times
      delete fake.state.fault;
      expect((await coverage(app, question)).model.routing?.engine).toBe("osrm");
    },
  );

  it("asks for no times that the server does not know or nobody needs", async () => {
    const app = appWith(osrm, ["car"]);
    expect((await coverage(app, `${QUESTION}&mode=bicycle`)).model.routing).toBeUndefined();
    expect((await coverage(app, `${QUESTION}&kilometres=5`)).model.routing).toBeUndefined();
    const body = JSON.stringify({ functions: "fablab", next: 1, mode: "car" });
    const headers = { "content-type": "application/json" };
    const response = await app.request("/api/v1/coverage/siting", {
      method: "POST",
      headers,
      body,
    });
    expect(sitingSchema.parse(await response.json()).model.routing).toBeUndefined();
    expect(fake.state.requests).toEqual([]);
  });
});
