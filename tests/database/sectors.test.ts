/** Inhabitants by statistical sectors, from the files to the figures, on every engine of this machine. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coverageSchema, gapsSchema } from "@passerelle/data/contract";
import { harvest } from "@passerelle/scripts/harvest";
import { loadSources } from "@passerelle/scripts/load-sources";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { populationSectors } from "@passerelle/server/db/schema";
import { testEngines } from "@passerelle/server/db/testing";
import { eq, sql } from "drizzle-orm";
import type { FeatureCollection } from "geojson";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromFixtures } from "../setup/from-fixtures.ts";
import { openHarvestedDatabase } from "../setup/harvested.ts";

const [COMINES, PECQ, MOUSCRON] = ["BE-57097", "BE-57062", "BE-57096"];
const OUTLINES = join(
  fromFixtures.archive,
  "population/sh_statbel_statistical_sectors_31370_20240101.geojson",
);

describe.each(testEngines)("statistical sectors on %s", (engine) => {
  let opened: OpenDatabase;
  let get: (path: string) => Promise<unknown>;

  beforeAll(async () => {
    opened = await openHarvestedDatabase(engine);
    const app = createApp(opened.db);
    get = async (path) => (await app.request(`/api/v1/coverage${path}`)).json();
  });
  afterAll(() => opened.close());

  const held = () => opened.db.select().from(populationSectors);
  const sum = (list: { inhabitants: number }[]) =>
    list.reduce((total, { inhabitants }) => total + inhabitants, 0);

  it("lie where PostGIS puts the centre of their outline", async () => {
    const { features } = JSON.parse(readFileSync(OUTLINES, "utf8")) as FeatureCollection;
    const outlines = features.map(({ properties, geometry }) => ({
      code: properties?.cd_sector as string,
      geometry: JSON.stringify(geometry),
    }));
    const found = await opened.db.execute(sql`
      select sector.code, ST_Distance(sector.centre::geography, ST_Transform(ST_Centroid(
        ST_SetSRID(ST_GeomFromGeoJSON(outline.geometry), 31370)), 4326)::geography) as metres
      from json_to_recordset(${JSON.stringify(outlines)}::json) as outline (code text, geometry text)
      join population_sectors as sector on sector.code = outline.code`);
    const rows = (Array.isArray(found) ? found : (found as { rows: unknown[] }).rows) as {
      metres: number;
    }[];
    expect(rows.length).toBeGreaterThan(10);
    for (const { metres } of rows) expect(metres).toBeLessThan(2);
  });

  it("count everybody where no grid does, also who is in no sector", async () => {
    const sectors = await held();
    for (const key of [COMINES, PECQ]) {
      const own = sectors.filter(({ municipality }) => municipality === key);
      const { inhabitants, model } = coverageSchema.parse(await get(`?within=${key}`));
      expect(inhabitants).toBe(sum(own));
      expect(model.population).toMatchObject({ layer: "sectors", year: 2024 });
      expect(own.some(({ code }) => code.endsWith("ZZZZ"))).toBe(true);
    }
    const { model } = coverageSchema.parse(await get(`?within=${MOUSCRON}`));
    expect(model.population.layer).toBe("grid_1km");
    const centres = coverageSchema.parse(await get(`?within=${PECQ}&population=municipality`));
    expect(centres.model.population.layer).toBe("municipality");
  });

  it("make gaps of their municipality, not of cells", async () => {
    const gaps = gapsSchema.parse(await get(`/gaps?functions=fablab&mode=foot&within=${COMINES}`));
    expect(gaps.inhabitants).toBeGreaterThan(0);
    expect(gaps.municipalities.map(({ municipalities }) => municipalities)).toEqual([[COMINES]]);
    expect(gaps.municipalities[0]?.cells).toBeUndefined();
    expect(gaps.groups).toEqual([]);
  });

  it("stay as they are when nothing changed, and are mended when something did", async () => {
    const sources = await loadSources(["population-sectors"]);
    const run = async () =>
      (await harvest(opened.db, sources, { ...fromFixtures, reread: true })).runs[0];
    const before = await held();
    expect(await run()).toMatchObject({
      created: 0,
      updated: 0,
      withdrawn: 0,
      unchanged: before.length,
    });
    const [one, two] = before;
    if (!one || !two) throw new Error("no sectors");
    await opened.db
      .update(populationSectors)
      .set({ inhabitants: 1 + one.inhabitants, centre: "SRID=4326;POINT(3 50)" })
      .where(eq(populationSectors.code, one.code));
    await opened.db.delete(populationSectors).where(eq(populationSectors.code, two.code));
    await opened.db.insert(populationSectors).values({ ...one, code: "57062X00-" });
    expect(await run()).toMatchObject({ created: 1, updated: 1, withdrawn: 1 });
    expect((await held()).sort(byCode)).toEqual(before.sort(byCode));
  });
});

function byCode(a: { code: string }, b: { code: string }): number {
  return a.code < b.code ? -1 : 1;
}
