/** One place, with who says what of it, on every engine that this machine has. */
import {
  type PlacePage,
  placeDetailSchema,
  placePageSchema,
  placeSchema,
} from "@passerelle/data/contract";
import { readUncertain } from "@passerelle/scripts/read-uncertain";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { placeAliases, records, shownPlaces } from "@passerelle/server/db/schema";
import { testEngines } from "@passerelle/server/db/testing";
import { notInArray, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHarvestedDatabase } from "../setup/harvested.ts";

describe.each(testEngines)("a place on %s", (engine) => {
  let opened: OpenDatabase;
  let get: (path: string, headers?: Record<string, string>) => Promise<Response>;

  beforeAll(async () => {
    opened = await openHarvestedDatabase(engine);
    const app = createApp(opened.db);
    get = async (path, headers = {}) => app.request(path, { headers });
  });
  afterAll(() => opened.close());

  async function list(query: string): Promise<PlacePage> {
    return placePageSchema.parse(await (await get(`/api/v1/places?${query}`)).json());
  }

  it("gives one place by id and by slug, in the asked language, with its sources", async () => {
    const [first] = (await list("q=argos+ieper")).items;
    const inDutch = placeSchema.parse(
      await (await get(`/api/v1/places/${first?.slug}?lang=nl`)).json(),
    );
    expect(inDutch).toMatchObject({
      id: first?.id,
      precision: "locality",
      summary: { lang: "nl", origin: "editor" },
      sources: [{ source: "curated", record: "ieper-argos" }],
    });
    const byHeader = await get(`/api/v1/places/${first?.id}`, {
      "accept-language": "en-GB,fr;q=0.5",
    });
    expect(placeSchema.parse(await byHeader.json()).summary?.lang).toBe("en");
  });

  it("says how sure it is that a place is there, surer where a doubtful source lists it too", async () => {
    const [briques] = (await list("q=atelier+des+briques")).items;
    const answer = await get(`/api/v1/places/${briques?.id}`);
    expect(placeDetailSchema.parse(await answer.json()).confidence).toMatchObject({
      publishers: 2,
      sightings: [{ source: "overture", date: "2026-11-18" }],
    });
    const [argos] = (await list("q=argos+ieper")).items;
    const other = placeDetailSchema.parse(await (await get(`/api/v1/places/${argos?.id}`)).json());
    expect(other.confidence?.sightings).toEqual([]);
  });

  it("lists for curators what nothing recent confirms, the least sure first", async () => {
    const { levels, places } = await readUncertain(opened.db, new Date());
    const { confirmed, likely, unconfirmed } = levels;
    expect(confirmed + likely + unconfirmed).toBe(
      await opened.db.$count(shownPlaces, notInArray(shownPlaces.status, ["closed", "planned"])),
    );
    expect(places).toHaveLength(likely + unconfirmed);
    const order = places.map(({ confidence }) => confidence.level);
    expect(order).toEqual([
      ...Array(unconfirmed).fill("unconfirmed"),
      ...Array(likely).fill("likely"),
    ]);
    expect(unconfirmed * likely).toBeGreaterThan(0);
  });

  it("publishes nothing that only a doubtful source lists", async () => {
    expect((await list("q=cowork+aan+de+leie")).items.map(({ name }) => name)).not.toContain(
      "Cowork aan de Leie",
    );
    const text = JSON.stringify(await (await get("/api/v1/places?limit=100")).json());
    expect(text).not.toContain("overture");
  });

  it("leads from a slug that a place once had to the place", async () => {
    const [first] = (await list("limit=1")).items;
    await opened.db.insert(placeAliases).values({ alias: "an-old-name", placeId: first?.id ?? "" });
    const response = await get("/api/v1/places/an-old-name?lang=nl");
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe(`/api/v1/places/${first?.id}?lang=nl`);
  });

  it("says the licence of each value: ODbL what is OpenStreetMap's, also in our own list", async () => {
    const { items } = await list("q=Toetsenbord");
    const [place] = items;
    expect(place?.sources).toMatchObject([{ source: "osm", licence: "ODbL-1.0" }]);

    const [record] = await opened.db
      .select({ placeId: records.placeId })
      .from(records)
      .where(sql`${records.draft}->'fieldLicences'->>'position' = 'ODbL-1.0'`)
      .limit(1);
    const answer = await get(`/api/v1/places/${record?.placeId}?claims=true`);
    const { claims = [] } = placeDetailSchema.parse(await answer.json());
    const licenceOf = (field: string) =>
      claims.find((claim) => claim.field === field && claim.source === "curated")?.licence;
    expect(licenceOf("position")).toBe("ODbL-1.0");
    expect(licenceOf("name")).toBe("etalab-2.0");
  });
});
