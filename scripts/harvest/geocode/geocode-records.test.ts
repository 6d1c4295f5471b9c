/** Addresses become positions between reading and merging, on every engine of this machine. */
import { fileURLToPath } from "node:url";
import type { OpenDatabase } from "@passerelle/server/db";
import { geocodings, records, shownPlaces } from "@passerelle/server/db/schema";
import { openTestDatabase, testEngines } from "@passerelle/server/db/testing";
import { findSources } from "@passerelle/server/sources";
import { parse } from "csv-parse/sync";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { library, sampleSource } from "../../../tests/setup/sample-source.ts";
import { harvest } from "../harvest.ts";
import { createTestClient, startUpstream, type Upstream } from "../http/testing.ts";
import { loadSources } from "../load-sources.ts";
import type { SourcePlace } from "../said.ts";

const FIXTURES = fileURLToPath(new URL("../sources/fixtures", import.meta.url));
const HEADER = "key,longitude,latitude,result_score,result_type,result_citycode";

const french: SourcePlace = { ...library, position: undefined, phone: undefined };
const exact: SourcePlace = { ...library, ref: "2", name: "Médiathèque de l'Alma" };
const belgian: SourcePlace = {
  ref: "3",
  name: "Leieland Software",
  country: "BE",
  typologies: ["company"],
  municipalityCode: "34022",
  address: { street: "Budastraat", houseNumber: "37", postcode: "8500", locality: "Kortrijk" },
};
const unknown: SourcePlace = { ...belgian, ref: "4", name: "Wolkenhuis" };
const nowhere = { ...unknown, address: { ...belgian.address, street: "Niemandsstraat" } };

describe.each(testEngines)("geocoding on %s", (engine) => {
  let opened: OpenDatabase;
  let upstream: Upstream;
  const { client } = createTestClient({ patience: { attempts: 1, longestWaitMs: 0 } });
  /** Lines of the tables that were sent to the French register. */
  const asked: string[][] = [];

  beforeAll(async () => {
    opened = await openTestDatabase(engine);
    upstream = await startUpstream();
    upstream.on("/search/csv", (response, request) => {
      let sent = "";
      request.on("data", (chunk) => {
        sent += chunk;
      });
      request.on("end", () => {
        const table = sent.slice(sent.indexOf("key,"), sent.indexOf("\r\n--", 10));
        const [, ...rows] = parse(table, { relaxColumnCount: true }) as string[][];
        asked.push(rows.map(([, address = ""]) => address));
        const answers = rows.map(
          ([key, , code]) => `"${key}",3.1812,50.6931,0.93,housenumber,${code}`,
        );
        response.setHeader("content-type", "text/csv").end([HEADER, ...answers].join("\n"));
      });
    });
  });
  afterAll(async () => {
    await client.close();
    await upstream.close();
    await opened.close();
  });

  type Online = { isOnline?: boolean; folder?: string };
  async function run(places: SourcePlace[], { isOnline = true, folder = "best" }: Online = {}) {
    const done = await harvest(opened.db, [sampleSource("sample", places)], {
      http: isOnline ? client : undefined,
      geocoders: {
        franceUrl: `${upstream.url}/search`,
        belgiumFolder: `${FIXTURES}/${folder}`,
      },
    });
    return { ...done, run: done.runs[0] };
  }
  const shown = async () => {
    const rows = await opened.db
      .select({ name: shownPlaces.name, precision: shownPlaces.precision })
      .from(shownPlaces)
      .orderBy(shownPlaces.sortName);
    return Object.fromEntries(rows.map(({ name, precision }) => [name, precision]));
  };

  it("loses nothing without network and files, and says what waits", async () => {
    const { geocoding, run: first } = await run([french, exact, belgian], {
      isOnline: false,
      folder: "nowhere",
    });
    expect(first).toMatchObject({ status: "ok", created: 3 });
    expect(geocoding).toMatchObject({ asked: 0, placed: 0 });
    expect(geocoding?.waiting).toEqual([
      { addresses: 1, why: expect.stringContaining("no network") },
      { addresses: 1, why: expect.stringContaining("BeSt Address") },
    ]);
    expect(await shown()).toEqual({
      "Leieland Software": "locality",
      "Médiathèque de l'Alma": "address",
      "Médiathèque de Roubaix": "locality",
    });
  });

  it("places records that wait, also where their source did not change, and says who knows", async () => {
    const { geocoding, run: again } = await run([french, exact, belgian]);
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    expect(geocoding).toMatchObject({ asked: 2, found: 2, placed: 2, waiting: [] });
    expect(asked).toEqual([["2 Rue Pierre Motte"]]);
    expect(Object.values(await shown())).toEqual(["address", "address", "address"]);

    const held = await findSources(opened.db, "en");
    expect(held.find(({ id }) => id === "best-address")).toMatchObject({
      records: 1,
      lastRun: { status: "ok", read: 1, created: 1 },
    });
    const [kortrijk] = await opened.db.select().from(records).where(eq(records.ref, "3"));
    expect(kortrijk?.draft).toMatchObject({
      position: [3.26511, 50.83021],
      precision: "address",
      citations: [{ title: "BeSt Address", licence: "Creative Commons Attribution 4.0" }],
      fieldLicences: { position: "CC-BY-4.0" },
    });
  });

  it("asks about no address twice, and reads a source again to the same records", async () => {
    const { geocoding, run: renamed } = await run([
      { ...french, name: "Médiathèque Pierre-Motte" },
      exact,
      belgian,
    ]);
    expect(renamed).toMatchObject({ updated: 1, unchanged: 2 });
    expect(geocoding).toMatchObject({ asked: 0, placed: 0 });
    expect(asked).toHaveLength(1);
    expect(await shown()).toMatchObject({ "Médiathèque Pierre-Motte": "address" });
  });

  it("asks again where the address changed, and remembers what no register knows", async () => {
    const moved = { ...french, address: { ...french.address, line: "9 avenue Jean Lebas" } };
    await run([moved, exact, belgian, nowhere]);
    expect(asked.at(-1)).toEqual(["9 Avenue Jean Lebas"]);
    const { geocoding } = await run([moved, exact, belgian, nowhere]);
    expect(geocoding).toMatchObject({ asked: 0, waiting: [] });
    expect(asked).toHaveLength(2);
    expect(await opened.db.$count(geocodings)).toBe(4);
    expect(await shown()).toMatchObject({ Wolkenhuis: "locality" });
  });

  it("goes on when the register is down", async () => {
    upstream.on("/search/csv", (response) => response.writeHead(503).end());
    const moved = { ...french, address: { ...french.address, line: "1 rue de Lille" } };
    const { geocoding, run: done, merge } = await run([moved, exact, belgian, nowhere]);
    expect(done?.status).toBe("ok");
    expect(merge?.places).toBe(4);
    expect(geocoding?.waiting).toEqual([{ addresses: 1, why: expect.stringContaining("503") }]);
  });

  it("refuses a position outside the outline of the address's municipality", async () => {
    await harvest(opened.db, await loadSources(["boundaries-france"]), { archive: FIXTURES });
    upstream.on("/search/csv", (response) =>
      response.end(`${HEADER}\n"FR-59512|59100|rue paris|5",3.06,50.63,0.95,housenumber,59512`),
    );
    const astray = { ...french, address: { ...french.address, line: "5 rue de Paris" } };
    const { geocoding } = await run([astray, exact, belgian, nowhere]);
    expect(geocoding).toMatchObject({ asked: 1, found: 0 });
  });
});
