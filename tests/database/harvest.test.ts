/** The database contract: what a harvest stores, on every engine that this machine has. */
import { harvest } from "@passerelle/scripts/harvest";
import { loadSources } from "@passerelle/scripts/load-sources";
import type { OpenDatabase } from "@passerelle/server/db";
import {
  claims,
  harvestRuns,
  municipalities,
  placeAliases,
  publications,
  records,
  shownPlaces,
  sources,
} from "@passerelle/server/db/schema";
import { openTestDatabase, testEngines } from "@passerelle/server/db/testing";
import { eq, isNotNull, isNull, not, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromFixtures } from "../setup/from-fixtures.ts";

describe.each(testEngines)("a harvest of the fixtures on %s", (engine) => {
  let opened: OpenDatabase;
  const options = fromFixtures;
  // these change a source in memory, which its files do not show
  const reread = { ...options, reread: true };
  const runAll = async () => harvest(opened.db, await loadSources(), options);

  beforeAll(async () => {
    opened = await openTestDatabase(engine);
  });
  afterAll(() => opened.close());

  it("stores nothing on a dry run and says what it would store", async () => {
    const { runs } = await harvest(opened.db, await loadSources(["curated"]), {
      ...options,
      dryRun: true,
    });

    expect(runs).toMatchObject([{ source: "curated", status: "ok", created: 439 }]);
    expect(await opened.db.$count(records)).toBe(0);
    expect(await opened.db.$count(shownPlaces)).toBe(0);
    expect(await opened.db.$count(harvestRuns)).toBe(0);
    expect(await opened.db.$count(sources)).toBe(0);
    expect(await opened.db.$count(municipalities)).toBe(0);
  });

  it("accounts for every record of every source", async () => {
    const { runs } = await runAll();

    expect(runs.length).toBeGreaterThanOrEqual(10);
    for (const run of runs) {
      const { created, updated, unchanged, skipped, rejected, read } = run;
      const left = Object.values(skipped).reduce((sum, count) => sum + count, 0);
      if (run.source.startsWith("boundaries") || run.source.startsWith("population")) continue;
      expect(created + updated + unchanged + left + rejected, run.source).toBe(read);
    }
    expect(await opened.db.$count(harvestRuns)).toBe(runs.length);
  });

  it("makes a place of each record, with a claim per field and two ways to find it", async () => {
    const [record] = await opened.db
      .select()
      .from(records)
      .where(eq(records.sourceId, "curated"))
      .orderBy(records.ref)
      .limit(1);
    const placeId = record?.placeId ?? "";
    const [shown] = await opened.db
      .select()
      .from(shownPlaces)
      .where(eq(shownPlaces.placeId, placeId));
    const said = await opened.db.select().from(claims).where(eq(claims.placeId, placeId));
    const aliases = await opened.db
      .select({ alias: placeAliases.alias })
      .from(placeAliases)
      .where(eq(placeAliases.placeId, placeId));

    expect(shown?.name).toBe(record?.draft.name);
    expect(said.find(({ field }) => field === "name")?.value).toBe(record?.draft.name);
    expect(aliases.map(({ alias }) => alias).sort()).toEqual([placeId, shown?.slug].sort());
    expect(await opened.db.$count(records, isNull(records.placeId))).toBe(0);
  });

  it("keeps shapes with their SRID and inside the territory", async () => {
    const rows = await opened.db
      .select({
        srid: sql<number>`ST_SRID(${municipalities.shape})`,
        holds: sql<boolean>`ST_DWithin(${municipalities.shape}::geography, ${municipalities.centre}::geography, 5000)`,
      })
      .from(municipalities)
      .where(isNotNull(municipalities.shape));

    expect(rows.length).toBeGreaterThan(3);
    expect(rows.every(({ srid, holds }) => srid === 4326 && holds)).toBe(true);
  });

  it("changes nothing when it is run again", async () => {
    const before = await snapshot();
    const { runs } = await runAll();

    for (const run of runs) {
      expect(run, run.source).toMatchObject({ created: 0, updated: 0, withdrawn: 0 });
    }
    expect(await snapshot()).toEqual(before);
  });

  it("tells servers once that nothing but its runs is new", async () => {
    const before = await opened.db.$count(publications);
    await runAll();
    expect(await opened.db.$count(publications)).toBe(before + 1);
  });

  it("brings the populations of the data package, and leaves those that a source gave", async () => {
    const harvested = isNotNull(municipalities.populationSource);
    const read = () =>
      opened.db
        .select({ key: municipalities.key, population: municipalities.population })
        .from(municipalities)
        .orderBy(municipalities.key);
    const before = await read();
    expect(await opened.db.$count(municipalities, harvested)).toBeGreaterThan(0);
    await opened.db.update(municipalities).set({ population: 1 }).where(not(harvested));
    await harvest(opened.db, await loadSources(["esr"]), options);
    expect(await read()).toEqual(before);
  });

  it("marks what left its source as withdrawn, keeps its place, and takes it back", async () => {
    const [source] = await loadSources(["curated"]);
    if (source?.kind !== "places") throw new Error("curated is a source of places");
    const total = await opened.db.$count(shownPlaces);
    const shortened = {
      ...source,
      files: source.files.map((file) => ({
        ...file,
        records: (body: Parameters<typeof file.records>[0]) => file.records(body).slice(1),
      })),
    };

    const {
      runs: [less],
    } = await harvest(opened.db, [shortened], reread);
    expect(less).toMatchObject({ created: 0, updated: 0, withdrawn: 1 });
    expect(await opened.db.$count(records, isNotNull(records.withdrawnAt))).toBe(1);
    expect(await opened.db.$count(shownPlaces)).toBe(total);

    const {
      runs: [again],
    } = await harvest(opened.db, [source], reread);
    expect(again).toMatchObject({ created: 0, updated: 1, withdrawn: 0 });
    expect(await opened.db.$count(records, isNotNull(records.withdrawnAt))).toBe(0);
  });

  it("gives a renamed place a new slug and keeps the old one as an alias", async () => {
    const [source] = await loadSources(["curated"]);
    if (source?.kind !== "places") throw new Error("curated is a source of places");
    const renamed = {
      ...source,
      files: source.files.map((file) => ({
        ...file,
        convert: (record: unknown) => {
          const place = file.convert(record);
          return "skip" in place ? place : { ...place, name: `${place.name} renamed` };
        },
      })),
    };
    const [curated] = await opened.db
      .select({ placeId: records.placeId })
      .from(records)
      .where(eq(records.sourceId, "curated"))
      .limit(1);
    const placeId = curated?.placeId ?? "";
    const ofPlace = eq(shownPlaces.placeId, placeId);
    const [before] = await opened.db.select().from(shownPlaces).where(ofPlace);
    const {
      runs: [run],
    } = await harvest(opened.db, [renamed], reread);
    const [after] = await opened.db.select().from(shownPlaces).where(ofPlace);
    const aliases = await opened.db
      .select()
      .from(placeAliases)
      .where(eq(placeAliases.placeId, placeId));

    expect(run?.updated).toBe(439);
    expect(after?.slug).not.toBe(before?.slug);
    expect(aliases.map(({ alias }) => alias)).toEqual(
      expect.arrayContaining([placeId, before?.slug, after?.slug]),
    );
  });

  it("keeps what it had when a source fails, and goes on with the others", async () => {
    const total = await opened.db.$count(shownPlaces);
    const [curated, esr] = await loadSources(["curated", "esr"]);
    if (!curated || esr?.kind !== "places") throw new Error("both sources exist");
    const broken = {
      ...esr,
      files: esr.files.map((file) => ({
        ...file,
        records: () => {
          throw new Error("esr.csv line 3: 12 columns instead of 99");
        },
      })),
    };

    const { runs } = await harvest(opened.db, [broken, curated], reread);

    expect(runs).toMatchObject([
      { source: "esr", status: "failed", message: expect.stringContaining("line 3") },
      { source: "curated", status: "ok" },
    ]);
    expect(await opened.db.$count(shownPlaces)).toBe(total);
  });

  async function snapshot() {
    const shown = await opened.db.select().from(shownPlaces).orderBy(shownPlaces.placeId);
    const said = await opened.db
      .select()
      .from(claims)
      .orderBy(claims.sourceId, claims.ref, claims.field);
    return { shown, said };
  }
});
