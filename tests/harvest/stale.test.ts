/** A source that fails again and again: what visitors and monitors are told. */
import { harvest } from "@passerelle/scripts/harvest";
import { loadSources } from "@passerelle/scripts/load-sources";
import { createApp } from "@passerelle/server/create-app";
import { openTestDatabase, testEngines } from "@passerelle/server/db/testing";
import { expect, it } from "vitest";
import { fromFixtures } from "../setup/from-fixtures.ts";

it.each(testEngines)(
  "is shown as stale after three failures, until it is well, on %s",
  async (engine) => {
    const { db, close } = await openTestDatabase(engine);
    const ask = async (path: string) => (await createApp(db).request(path)).json();
    const [esr] = await loadSources(["esr"]);
    if (esr?.kind !== "places") throw new Error("esr is a source of places");
    const unreadable = () => {
      throw new Error("esr.csv line 3: 12 columns instead of 99");
    };
    const broken = { ...esr, files: esr.files.map((file) => ({ ...file, records: unreadable })) };
    const options = { ...fromFixtures, reread: true };

    await harvest(db, [esr], options);
    for (const failures of [1, 2]) {
      await harvest(db, [broken], options);
      expect(await ask("/api/v1/sources")).toMatchObject({ items: [{ failures, isStale: false }] });
      expect(await ask("/health")).toMatchObject({ status: "ok", stale: [] });
    }
    await harvest(db, [broken], options);
    expect(await ask("/api/v1/sources")).toMatchObject({
      items: [
        {
          ...{ id: "esr", failures: 3, isStale: true },
          lastRun: { status: "failed" },
          lastGoodRun: { status: "ok", skipped: expect.any(Object) },
        },
      ],
    });
    expect(await ask("/health")).toMatchObject({
      stale: [{ source: "esr", failures: 3, ageDays: 0, harvestedAt: expect.stringMatching(/Z$/) }],
    });

    await harvest(db, [esr], options);
    expect(await ask("/api/v1/sources")).toMatchObject({
      items: [{ failures: 0, isStale: false }],
    });
    expect(await ask("/health")).toMatchObject({ stale: [] });
    await close();
  },
);
