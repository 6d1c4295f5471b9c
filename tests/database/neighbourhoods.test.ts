/** Priority neighbourhoods, from the file to the verdicts, on every engine that this machine has. */
import {
  criteriaPageSchema,
  neighbourhoodSchema,
  type PlaceCriteria,
} from "@passerelle/data/contract";
import { harvest } from "@passerelle/scripts/harvest";
import { loadSources } from "@passerelle/scripts/load-sources";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { neighbourhoods, publications, shownPlaces } from "@passerelle/server/db/schema";
import { testEngines } from "@passerelle/server/db/testing";
import { parse } from "csv-parse/sync";
import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromFixtures } from "../setup/from-fixtures.ts";
import { openHarvestedDatabase } from "../setup/harvested.ts";

const SOURCE = "priority-neighbourhoods";

describe.each(testEngines)("priority neighbourhoods on %s", (engine) => {
  let opened: OpenDatabase;

  beforeAll(async () => {
    opened = await openHarvestedDatabase(engine);
  });
  afterAll(() => opened.close());

  async function judged(query = ""): Promise<PlaceCriteria[]> {
    const app = createApp(opened.db);
    const items: PlaceCriteria[] = [];
    let cursor = "";
    do {
      const response = await app.request(`/api/v1/criteria?limit=100&sort=name${query}${cursor}`);
      const page = criteriaPageSchema.parse(await response.json());
      items.push(...page.items);
      cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : "";
    } while (cursor);
    return items;
  }
  const criterionOf = ({ criteria }: PlaceCriteria) =>
    criteria.find(({ key }) => key === "priority_neighbourhood");

  /** What PostGIS says of every place: whether an outline holds it, else metres to the nearest. */
  async function measured() {
    const rows = await opened.db
      .select({
        id: shownPlaces.placeId,
        country: sql<string>`${shownPlaces.address}->>'country'`,
        precision: shownPlaces.precision,
        inside: sql<boolean>`bool_or(ST_Covers(${neighbourhoods.shape}, ${shownPlaces.position}))`,
        metres: sql<number>`min(ST_Distance(${neighbourhoods.shape}::geography, ${shownPlaces.position}::geography))`,
      })
      .from(shownPlaces)
      .innerJoin(neighbourhoods, sql`true`)
      .groupBy(shownPlaces.placeId);
    return new Map(rows.map((row) => [row.id, row]));
  }

  it.each([300, 500, 1000])(
    "hold places, or are within %i metres, as PostGIS measures",
    async (distance) => {
      const expected = await measured();
      const items = await judged(`&neighbourhoodDistance=${distance}`);
      expect(items.length).toBe(expected.size);
      const verdicts = new Set<string>();
      for (const item of items) {
        const row = expected.get(item.id);
        const criterion = criterionOf(item);
        const isKnown = row?.country === "FR" && ["address", "street"].includes(row.precision);
        if (!isKnown) {
          expect(criterion).toMatchObject({ verdict: "unknown", evidence: [] });
          continue;
        }
        const [evidence] = criterion?.evidence ?? [];
        const found = neighbourhoodSchema.parse(evidence?.value);
        expect(evidence).toMatchObject({
          field: "neighbourhood",
          sources: [{ source: SOURCE, record: found.code, date: "2024" }],
        });
        expect(found.inside).toBe(row.inside);
        // both measure to half a percent
        const metres = found.metres ?? 0;
        expect(Math.abs(metres - row.metres)).toBeLessThanOrEqual(1 + row.metres / 200);
        expect(criterion?.verdict).toBe(metres <= distance ? "yes" : "no");
        verdicts.add(`${criterion?.verdict} ${found.inside}`);
      }
      expect(verdicts).toEqual(new Set(["yes true", "yes false", "no false"]));
    },
  );

  it("are told in the table too, and another distance is refused", async () => {
    const app = createApp(opened.db);
    const csv = await (await app.request("/api/v1/criteria?format=csv&sides=fr")).text();
    const rows: Record<string, string>[] = parse(csv, { columns: true });
    const isIn = (row: Record<string, string>) => row.priority_neighbourhood === "yes";
    expect(rows.filter(isIn).some((row) => row.priority_neighbourhood_metres === "0")).toBe(true);
    for (const row of rows.filter(isIn)) {
      expect(Number(row.priority_neighbourhood_metres)).toBeLessThanOrEqual(300);
    }
    expect((await app.request("/api/v1/criteria?neighbourhoodDistance=400")).status).toBe(400);
  });

  it("stay as they are when nothing changed, and are mended when something did", async () => {
    const sources = await loadSources([SOURCE]);
    const run = async () =>
      (await harvest(opened.db, sources, { ...fromFixtures, reread: true })).runs[0];
    const unchanged = { created: 0, updated: 0, withdrawn: 0, unchanged: 11 };
    expect(await run()).toMatchObject({ ...unchanged, skipped: { "outside the territory": 2 } });
    await opened.db
      .update(neighbourhoods)
      .set({ name: "Elsewhere" })
      .where(eq(neighbourhoods.code, "QN05980M"));
    await opened.db.delete(neighbourhoods).where(eq(neighbourhoods.code, "QN05981M"));
    const shape = "SRID=4326;MULTIPOLYGON(((3 50,3.1 50,3.1 50.1,3 50)))";
    await opened.db
      .insert(neighbourhoods)
      .values({ code: "QN0", name: "Gone", sourceId: SOURCE, shape });
    expect(await run()).toMatchObject({ created: 1, updated: 1, withdrawn: 1, unchanged: 9 });
    expect(await run()).toMatchObject(unchanged);
  });

  it("make nothing a no where their outlines are missing", async () => {
    await opened.db.delete(neighbourhoods);
    await opened.db.insert(publications).values({ at: new Date(), what: "test" });
    for (const item of await judged()) {
      expect(criterionOf(item)).toMatchObject({ verdict: "unknown", evidence: [] });
    }
  });
});
