/** Inhabitants by grid cells, from the files to the figures, on every engine that this machine has. */
import { coverageSchema, gapsSchema, type Municipality } from "@passerelle/data/contract";
import { harvest } from "@passerelle/scripts/harvest";
import { loadSources } from "@passerelle/scripts/load-sources";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { municipalities, populationCells } from "@passerelle/server/db/schema";
import { testEngines } from "@passerelle/server/db/testing";
import { eq, max, not, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromFixtures } from "../setup/from-fixtures.ts";
import { openHarvestedDatabase } from "../setup/harvested.ts";

const GRIDS = ["population-grid-europe", "population-grid-france"];
const [ROUBAIX, TOURCOING, MOUSCRON] = ["FR-59512", "FR-59599", "BE-57096"];

describe.each(testEngines)("population cells on %s", (engine) => {
  let opened: OpenDatabase;
  let get: (path: string) => Promise<unknown>;

  beforeAll(async () => {
    opened = await openHarvestedDatabase(engine);
    const app = createApp(opened.db);
    get = async (path) => (await app.request(`/api/v1${path}`)).json();
  });
  afterAll(() => opened.close());

  const coverage = async (query: string) =>
    coverageSchema.parse(await get(`/coverage?functions=fablab&${query}`));

  it("lie in the municipality whose outline holds their centre, where PostGIS puts it", async () => {
    const metres = sql<number>`ST_Distance(${populationCells.centre}::geography, ST_Transform(ST_SetSRID(ST_MakePoint(
      ${populationCells.east} + ${populationCells.side} / 2.0, ${populationCells.north} + ${populationCells.side} / 2.0), 3035), 4326)::geography)`;
    const [farthest] = await opened.db.select({ metres: max(metres) }).from(populationCells);
    expect(Number(farthest?.metres)).toBeLessThan(1);
    const outside = await opened.db
      .select({ key: populationCells.municipality })
      .from(populationCells)
      .innerJoin(municipalities, eq(municipalities.key, populationCells.municipality))
      .where(not(sql`ST_Covers(${municipalities.shape}, ${populationCells.centre})`));
    expect(outside).toEqual([]);
    const fine = await opened.db
      .selectDistinct({ key: populationCells.municipality })
      .from(populationCells)
      .where(eq(populationCells.side, 200));
    expect(fine.map(({ key }) => key).sort()).toEqual([ROUBAIX, TOURCOING]);
  });

  it("count by the finest layer, and say which", async () => {
    const finest = await coverage("minutes=30");
    const layers = finest.model.population.layers;
    expect(layers.map(({ layer }) => layer)).toEqual(
      expect.arrayContaining(["grid_200m", "grid_1km", "municipality"]),
    );
    expect(finest.model.population.layer).toBe("mixed");
    const centres = await coverage("minutes=30&population=municipality");
    expect(centres.model.population.layer).toBe("municipality");
    const both = (key = "") =>
      [finest, centres].map(
        ({ municipalities }) => municipalities.find((town) => town.key === key)?.inhabitants,
      );
    const [fine, coarse] = both(ROUBAIX);
    expect(fine).not.toBe(coarse);
    // no cell of Lille was harvested: its centre stands for its people
    expect(new Set(both("FR-59350")).size).toBe(1);
  });

  it("lose nobody to two grids at once", async () => {
    const cells = await opened.db.select().from(populationCells);
    const town = cells.filter(({ municipality }) => municipality === MOUSCRON);
    const inside = (km: (typeof cells)[number]) =>
      cells.filter(
        ({ side, north, east }) =>
          side === 200 &&
          Math.floor(north / 1_000) * 1_000 === km.north &&
          Math.floor(east / 1_000) * 1_000 === km.east,
      );
    const expected = town.reduce((sum, km) => {
      const others = inside(km).reduce((people, { inhabitants }) => people + inhabitants, 0);
      return sum + Math.max(0, km.inhabitants - others);
    }, 0);
    const { inhabitants } = await coverage(`within=${MOUSCRON}`);
    expect(inhabitants).toBe(Math.round(expected));
  });

  it("make gaps of adjacent cells, which hold everybody without reach", async () => {
    const query = `/coverage/gaps?functions=fablab&mode=foot&minutes=15&within=${MOUSCRON}`;
    const gaps = gapsSchema.parse(await get(query));
    const sum = (list: { inhabitants: number }[]) =>
      list.reduce((total, { inhabitants }) => total + inhabitants, 0);
    expect(gaps.groups.length).toBeGreaterThan(0);
    expect(Math.abs(sum(gaps.groups) - gaps.inhabitants)).toBeLessThan(gaps.groups.length);
    expect(sum(gaps.municipalities)).toBe(gaps.inhabitants);
    expect(gaps.groups[0]?.municipalities).toEqual([MOUSCRON]);
    expect(gaps.groups[0]?.cells).toBeGreaterThan(1);
  });

  it("stay as they are when nothing changed, and go when their source no longer has them", async () => {
    const sources = await loadSources(GRIDS);
    const [europe, france] = (await harvest(opened.db, sources, fromFixtures)).runs;
    expect(europe).toMatchObject({ status: "ok", created: 0, updated: 0, withdrawn: 0 });
    expect(europe?.unchanged).toBeGreaterThan(100);
    expect(europe?.skipped["centre in no outline of the territory"]).toBeGreaterThan(0);
    expect(france?.skipped["centre in no outline of the territory"]).toBeGreaterThan(0);

    await opened.db
      .update(populationCells)
      .set({ inhabitants: 1 })
      .where(eq(populationCells.municipality, MOUSCRON ?? ""));
    await opened.db.insert(populationCells).values({
      ...{ sourceId: "population-grid-europe", side: 1_000, north: 0, east: 0 },
      ...{ inhabitants: 5, year: 2011, municipality: MOUSCRON as Municipality["key"] },
      centre: "SRID=4326;POINT(3.2 50.7)",
    });
    const [mended] = (await harvest(opened.db, sources, { ...fromFixtures, reread: true })).runs;
    expect(mended).toMatchObject({ created: 0, withdrawn: 1 });
    expect(mended?.updated).toBeGreaterThan(10);
  });
});
