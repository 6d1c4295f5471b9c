/** What appears under the search box, over HTTP, on every engine. */
import { fold, suggestionsSchema } from "@passerelle/data/contract";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { publications, searchTerms, searchWords } from "@passerelle/server/db/schema";
import { testEngines } from "@passerelle/server/db/testing";
import { writeSearchTerms } from "@passerelle/server/search-terms";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openHarvestedDatabase } from "../setup/harvested.ts";

const NASTY = [
  "Médiathèque d’Ascq",
  "Mons-en-Barœul",
  "ex æquo",
  "Große Straße",
  "naïve Ïle",
  "L’Œuvre – n° 1½",
  "  A.B.C. (été) / ÇA ",
  "Łódź Ørsted Đorđe",
  "“guillemets” «ouverts»",
  "ﬁn",
  "",
];

describe.each(testEngines)("suggestions on %s", (engine) => {
  let opened: OpenDatabase;
  let get: (path: string) => Promise<Response>;

  beforeAll(async () => {
    opened = await openHarvestedDatabase(engine);
    const geocode = async (text: string) =>
      text.includes("inconnue")
        ? { addresses: [], isComplete: false }
        : {
            addresses: [
              { label: text, position: [3.06, 50.63] as [number, number], attribution: "us" },
            ],
            isComplete: true,
          };
    const app = createApp(opened.db, geocode);
    get = async (path) => app.request(path);
  });
  afterAll(() => opened.close());

  async function suggest(query: string) {
    const response = await get(`/api/v1/suggest?${query}`);
    expect(response.status, query).toBe(200);
    return suggestionsSchema.parse(await response.json());
  }

  it("folds text as the contract does", async () => {
    for (const text of NASTY) {
      const [row] = await opened.db
        .select({ folded: sql<string>`fold(${text}::text)` })
        .from(sql`(select) as one`);
      expect(row?.folded, text).toBe(fold(text));
    }
  });

  it("offers what most places do before anything is typed", async () => {
    const { items, matched } = await suggest("lang=en");
    expect(matched).toEqual([]);
    expect(items.length).toBeGreaterThan(3);
    expect(
      items.every(
        ({ kind, axis, count }) => kind === "category" && axis === "functions" && (count ?? 0) > 0,
      ),
    ).toBe(true);
    expect((await suggest("q=%20de%20la%20…%20&lang=en")).items).not.toEqual([]);
  });

  it("leads to a category in the visitor's language, with the synonym and as many places as the filter", async () => {
    const { items } = await suggest("q=mediatheek&lang=en");
    const library = items.find(({ id }) => id === "library");
    expect(library).toMatchObject({
      kind: "category",
      axis: "typologies",
      label: "Library",
      detail: "mediatheek",
    });
    const { total } = (await (await get("/api/v1/places?typologies=library")).json()) as {
      total: number;
    };
    expect(library?.count).toBe(total);
  });

  it("leads to a municipality by another name, with its side, position and count", async () => {
    const [first] = (await suggest("q=rijsel&lang=fr")).items;
    const { total } = (await (await get("/api/v1/places?municipalities=FR-59350")).json()) as {
      total: number;
    };
    expect(first).toMatchObject({
      kind: "municipality",
      id: "FR-59350",
      label: "Lille",
      detail: "Rijsel · Métropole européenne de Lille",
      count: total,
    });
    expect(first?.position?.[0]).toBeCloseTo(3.05, 1);
  });

  it("leads to places with a slug that opens, the nearer first among equals", async () => {
    const { items, matched } = await suggest("q=bibliotheek&lang=nl&near=2.8864,50.8512");
    expect(matched).toEqual(["bibliotheek"]);
    const places = items.filter(({ kind }) => kind === "place");
    expect(places[0]?.label).toContain("Ieper");
    expect((await get(`/api/v1/places/${places[0]?.slug}`)).status).toBe(200);
  });

  it("mends typing errors and says what it took", async () => {
    const { items, matched } = await suggest("q=kortijk&lang=nl");
    expect(items[0]).toMatchObject({ kind: "municipality", label: "Kortrijk" });
    expect(matched).toContain("kortrijk");
  });

  it("asks for addresses only where a text looks like one or nothing else is found", async () => {
    const address = { kind: "address", label: "12 rue nationale", attribution: "us" };
    expect((await suggest("q=12%20rue%20Nationale")).items[0]).toMatchObject(address);
    expect((await suggest("q=zzyzx%20qqq")).items.map(({ kind }) => kind)).toEqual(["address"]);
    expect((await suggest("q=zzyzx")).items).toEqual([]);
    const kinds = (await suggest("q=mediatheque")).items.map(({ kind }) => kind);
    expect(kinds).not.toContain("address");
  });

  it("lets an answer without the addresses of a silent geocoder be asked again", async () => {
    const silent = await get("/api/v1/suggest?q=1%20rue%20inconnue");
    expect(silent.headers.get("cache-control")).toBe("no-store");
    expect(silent.headers.get("etag")).toBeNull();
    expect((await get("/api/v1/suggest?q=lille")).headers.get("etag")).not.toBeNull();
  });

  it("answers 400 to a malformed position", async () => {
    expect((await get("/api/v1/suggest?q=lille&near=a")).status).toBe(400);
  });

  it("finds places by the words of their categories as this version has them", async () => {
    const { db } = opened;
    const total = async () =>
      ((await (await get("/api/v1/places?q=bibliotheek")).json()) as { total: number }).total;
    // what is held in memory is of one data version
    const publish = () => db.insert(publications).values({ at: new Date(), what: "merge" });
    const before = await total();
    await db.delete(searchTerms);
    await db.delete(searchWords);
    await publish();
    expect(await total()).toBeLessThan(before);
    await writeSearchTerms(db);
    await publish();
    expect(await total()).toBe(before);
    expect(before).toBeGreaterThan(10);
  });
});
