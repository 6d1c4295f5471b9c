/** Records become places: identity, decisions and redirects, on every engine of this machine. */
import { decide } from "@passerelle/scripts/decide";
import { harvest } from "@passerelle/scripts/harvest";
import { loadSources } from "@passerelle/scripts/load-sources";
import { mergePlaces } from "@passerelle/scripts/merge";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { placeAliases, places, records, shownPlaces } from "@passerelle/server/db/schema";
import { openTestDatabase, testEngines } from "@passerelle/server/db/testing";
import { eq, isNull, notInArray, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fromFixtures } from "../setup/from-fixtures.ts";
import { library, sampleSource } from "../setup/sample-source.ts";

const register = sampleSource("register", [library]);
const directory = sampleSource(
  "directory",
  [
    { ...library, ref: "x", name: "MEDIATHEQUE ROUBAIX", openingHours: "Tu-Sa 10:00-18:00" },
    {
      ...library,
      ref: "y",
      name: "Fablab Roubaix",
      typologies: ["fablab"],
      phone: "+33320000000",
      website: "https://fablab.example.org",
      position: [3.19, 50.7],
      address: { line: "9 avenue Jean Lebas", postcode: "59100", locality: "Roubaix" },
    },
  ],
  "directory",
);

describe.each(testEngines)("merging on %s", (engine) => {
  let opened: OpenDatabase;
  const run = (...sources: Parameters<typeof harvest>[1]) =>
    harvest(opened.db, sources, { ...fromFixtures, archive: undefined });

  beforeAll(async () => {
    opened = await openTestDatabase(engine);
  });
  beforeEach(() =>
    opened.db.execute(
      sql`truncate sources, harvest_runs, raw_files, records, places, place_aliases, claims, shown_places, organisations, organisation_identifiers, match_decisions, match_reviews cascade`,
    ),
  );
  afterAll(() => opened.close());

  it("shows what two sources list once, with the best of each and who says so", async () => {
    await run(register, directory);
    const shown = await opened.db.select().from(shownPlaces).orderBy(shownPlaces.sortName);

    expect(shown.map(({ name }) => name)).toEqual(["Fablab Roubaix", "Médiathèque de Roubaix"]);
    expect(shown[1]?.openingHours).toBe("Tu-Sa 10:00-18:00");
    const response = await createApp(opened.db).request(
      `/api/v1/places/${shown[1]?.placeId}?claims=true`,
    );
    const { claims, completeness } = (await response.json()) as {
      claims: { field: string; source: string; shown: boolean; value: unknown }[];
      completeness: { missing: string[] };
    };
    expect(claims.filter(({ field }) => field === "name")).toMatchObject([
      { source: "register", shown: true, value: "Médiathèque de Roubaix" },
      { source: "directory", shown: false },
    ]);
    expect(completeness.missing).toContain("status");
  });

  it("keeps the older id when places meet, and leads from the other to it", async () => {
    await run(directory);
    const before = await idOf("directory", "x");
    await run(register);
    expect(await idOf("register", "1")).toBe(before);

    // the other way round: two places that a decision makes one
    const fablab = await idOf("directory", "y");
    for (const a of ["register:1", "directory:x"]) {
      const decision = { a, b: "directory:y", isSame: true, author: "test", reason: "one house" };
      await decide(opened.db, decision, new Date());
    }
    await mergePlaces(opened.db, new Date());
    const stayed = await idOf("register", "1");
    const gone = stayed === fablab ? before : fablab;
    expect(await idOf("directory", "y")).toBe(stayed);

    const response = await createApp(opened.db).request(`/api/v1/places/${gone}`);
    expect(response.status).toBe(301);
    expect(await response.json()).toEqual({ movedTo: stayed });
    expect(response.headers.get("location")).toBe(`/api/v1/places/${stayed}`);
  });

  it("obeys a decision through every later harvest, and gives ids back when a place splits", async () => {
    await run(register, directory);
    const whole = await idOf("register", "1");
    expect(await idOf("directory", "x")).toBe(whole);

    await decide(
      opened.db,
      { a: "register:1", b: "directory:x", isSame: false, author: "test", reason: "two houses" },
      new Date(),
    );
    await run(register, directory);
    await run(register, directory);
    const ids = [await idOf("register", "1"), await idOf("directory", "x")];
    expect(new Set(ids).size).toBe(2);
    expect(ids).toContain(whole);

    await decide(
      opened.db,
      { a: "directory:x", b: "register:1", isSame: true, author: "test", reason: "one after all" },
      new Date(),
    );
    await run(register);
    expect(await idOf("register", "1")).toBe(await idOf("directory", "x"));
    await expectNoLoops();
  });

  it("refuses a decision about a record that does not exist", async () => {
    await run(register);
    const decision = { a: "register:1", b: "register:2", isSame: true, author: "a", reason: "b" };
    await expect(decide(opened.db, decision, new Date())).rejects.toThrow(/register:2/);
  });

  it("gives the same places whether sources come one by one or all at once", async () => {
    const sources = await loadSources();
    const options = fromFixtures;
    await harvest(opened.db, sources, options);
    const atOnce = await groups();
    await opened.db.execute(
      sql`truncate sources, harvest_runs, raw_files, records, places, place_aliases, claims, shown_places, organisations, organisation_identifiers, match_reviews cascade`,
    );
    for (const source of sources) await harvest(opened.db, [source], options);
    expect((await groups()).map(({ keys }) => keys)).toEqual(atOnce.map(({ keys }) => keys));
    await expectNoLoops();
  });

  it("gives the same ids over ten rebuilds in any order", async () => {
    const places = Array.from({ length: 12 }, (_, n) => ({
      ...library,
      ref: String(n),
      name: `Bibliothèque ${"ABCDEF"[n % 6]}${n % 6} de Roubaix`,
      phone: `+3332066${3100 + (n % 6)}`,
      website: `https://bib${n % 6}.example.org`,
      position: [3.17 + (n % 6) / 100, 50.69] as [number, number],
    }));
    let first: unknown;
    for (let turn = 0; turn < 10; turn++) {
      await opened.db.execute(
        sql`truncate sources, harvest_runs, raw_files, records, places, place_aliases, claims, shown_places, organisations, organisation_identifiers, match_reviews cascade`,
      );
      const rotate = <Item>(items: Item[]) => [...items.slice(turn), ...items.slice(0, turn)];
      const sources = [
        sampleSource("one", rotate(places.slice(0, 6))),
        sampleSource("two", rotate(places.slice(6))),
      ];
      await run(...(turn % 2 ? sources.reverse() : sources));
      const now = await groups();
      first ??= now;
      expect(now).toEqual(first);
    }
  });

  async function idOf(sourceId: string, ref: string) {
    const [row] = await opened.db
      .select({ placeId: records.placeId })
      .from(records)
      .where(sql`${records.sourceId} = ${sourceId} and ${records.ref} = ${ref}`);
    return row?.placeId ?? "";
  }

  /** Every place with its records and its slug, by its records. */
  async function groups() {
    const rows = await opened.db
      .select({
        id: shownPlaces.placeId,
        slug: shownPlaces.slug,
        keys: sql<string[]>`array_agg(${records.sourceId} || ':' || ${records.ref} order by 1)`.as(
          "keys",
        ),
      })
      .from(shownPlaces)
      .innerJoin(records, eq(records.placeId, shownPlaces.placeId))
      .groupBy(shownPlaces.placeId, shownPlaces.slug);
    return rows
      .map((row) => ({ ...row, keys: [...row.keys].sort() }))
      .sort((a, b) => (String(a.keys) < String(b.keys) ? -1 : 1));
  }

  /** Every alias names a place that is there and was not merged away. */
  async function expectNoLoops() {
    const living = opened.db
      .select({ id: places.id })
      .from(places)
      .where(isNull(places.mergedInto));
    expect(await opened.db.$count(placeAliases, notInArray(placeAliases.placeId, living))).toBe(0);
  }
});
