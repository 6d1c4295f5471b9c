/** The raw archive: an earlier run read again gives the same; what did not change is not read. */
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type HarvestOptions, harvest } from "@passerelle/scripts/harvest";
import {
  type Answer,
  createTestClient,
  startUpstream,
  status,
  type Upstream,
} from "@passerelle/scripts/http-testing";
import { loadSources } from "@passerelle/scripts/load-sources";
import { listRuns } from "@passerelle/scripts/raw-archive";
import type { Source } from "@passerelle/scripts/source";
import { createApp } from "@passerelle/server/create-app";
import type { Database } from "@passerelle/server/db";
import { claims, municipalities, placeAliases, shownPlaces } from "@passerelle/server/db/schema";
import { openTestDatabase, testEngines } from "@passerelle/server/db/testing";
import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromFixtures } from "../setup/from-fixtures.ts";
import { LIVE_DOCUMENTS } from "../setup/live-documents.ts";
import { loadLiveSources, publishAll } from "../setup/live-sources.ts";

const dataDir = mkdtempSync(join(tmpdir(), "passerelle-replay-"));
const { client } = createTestClient();
let upstream: Upstream;
let sources: Source[];
let run: string;
/** One that asked no register for anything. */
let laterRun: string;
let made: Awaited<ReturnType<typeof everythingIn>>;

/** All that the places are, and the exports that others take of them. */
async function everythingIn(db: Database) {
  const app = createApp(db);
  const read = async (path: string) => {
    const response = await app.request(`/api/v1/${path}`);
    return [response.headers.get("content-type"), await response.text()];
  };
  return {
    shown: await db.select().from(shownPlaces).orderBy(shownPlaces.placeId),
    said: await db.select().from(claims).orderBy(claims.sourceId, claims.ref, claims.field),
    aliases: await db.select().from(placeAliases).orderBy(placeAliases.alias),
    municipalities: await db.select().from(municipalities).orderBy(municipalities.key),
    list: await read("places?limit=100"),
    criteria: await read("criteria?format=csv"),
    geojson: await read("criteria?format=geojson"),
    coverage: await read("coverage?format=csv"),
  };
}

const ANSWERED = "key,longitude,latitude,result_score,result_type,result_citycode";

/** A register of addresses that knows every street, far from all municipalities. */
const findAll: Answer = (response, request) => {
  let sent = "";
  request.on("data", (chunk) => {
    sent += chunk;
  });
  request.on("end", () => {
    const [, table = ""] = /text\/csv\r\n\r\n(.*?)\r\n--/s.exec(sent) ?? [];
    const asked = parse(table, { columns: true }) as { key: string; citycode: string }[];
    const rows = asked.map(
      ({ key, citycode }, index) => `"${key}",${1 + index / 1_000},50.1,0.9,street,${citycode}`,
    );
    response.setHeader("content-type", "text/csv").end([ANSWERED, ...rows].join("\n"));
  });
};

beforeAll(async () => {
  upstream = await startUpstream();
  await publishAll(upstream);
  // one that is read from the archive folder and one from the project itself beside the live ones
  sources = [
    ...(await loadLiveSources(upstream.url)),
    ...(await loadSources(["population-grid-france"])),
    ...(await loadSources(["curated"])),
  ];
  const opened = await openTestDatabase("PGlite");
  upstream.on("/search/csv", findAll);
  const options: HarvestOptions = {
    http: client,
    archive: fromFixtures.archive,
    geocoders: { franceUrl: `${upstream.url}/search` },
    dataDir,
  };
  const done = await harvest(opened.db, sources, options);
  expect(new Set(done.runs.map((one) => one.status))).toEqual(new Set(["ok"]));
  expect(done.geocoding?.placed).toBeGreaterThan(0);
  run = done.name;
  made = await everythingIn(opened.db);
  const later = await harvest(opened.db, sources, options);
  expect(later.geocoding?.asked).toBe(0);
  laterRun = later.name;
  await opened.close();
});
afterAll(async () => {
  await client.close();
  await upstream.close();
  rmSync(dataDir, { recursive: true, force: true });
});

it("keeps every file with its address, time, headers, size and digest", () => {
  const files = listRuns(dataDir).find((one) => one.run === run)?.files ?? [];
  const ids = [...sources.map(({ id }) => id), "base-adresse-nationale"];
  expect(new Set(files.map(({ source }) => source))).toEqual(new Set(ids));
  const library = files.find(({ source }) => source === "bibliotheques");
  const document = LIVE_DOCUMENTS.find(({ source }) => source === "bibliotheques");
  const text = document?.with((records) => records) ?? "";
  expect(library).toMatchObject({
    origin: "live",
    name: `${upstream.url}/bibliotheques`,
    status: 200,
    bytes: Buffer.byteLength(text),
    headers: { "content-type": "text/csv", etag: expect.any(String) },
    fetchedAt: expect.stringMatching(/Z$/),
  });
  const kept = join(dataDir, "raw", library?.sha256 ?? "");
  expect(readFileSync(kept, "utf8")).toBe(text);
});

it("lets nobody else on the machine read what is kept, whatever mode the archived file has", () => {
  const folder = join(dataDir, "raw");
  const files = listRuns(dataDir)[0]?.files ?? [];
  expect(files.some(({ origin }) => origin === "archive")).toBe(true);
  for (const path of [folder, ...files.map(({ sha256 }) => join(folder, sha256))]) {
    expect([path, statSync(path).mode & 0o077]).toEqual([path, 0]);
  }
});

describe.each(testEngines)("on %s", (engine) => {
  it("gives the same places, ids and exports when a run is read again, without the network", async () => {
    const opened = await openTestDatabase(engine);
    const { runs } = await harvest(opened.db, sources, { from: run, dataDir });
    expect(runs.map((one) => [one.source, one.status])).toEqual(
      sources.map(({ id }) => [id, "ok"]),
    );
    expect(await everythingIn(opened.db)).toEqual(made);
    await opened.close();
  });

  it("places addresses as registers answered earlier runs", async () => {
    const opened = await openTestDatabase(engine);
    await harvest(opened.db, sources, { from: laterRun, dataDir });
    const positionsOf = (shown: typeof made.shown) =>
      shown.map(({ name, position, precision }) => [name, position, precision]).toSorted();
    const { shown } = await everythingIn(opened.db);
    expect(positionsOf(shown)).toEqual(positionsOf(made.shown));
    await opened.close();
  });

  it("neither downloads, reads nor merges what did not change", async () => {
    const opened = await openTestDatabase(engine);
    const options: HarvestOptions = { http: client, archive: fromFixtures.archive, dataDir };
    const first = await harvest(opened.db, sources, options);
    const before = await everythingIn(opened.db);

    let opens = 0;
    const watched = sources.map((source) => ({
      ...source,
      files: source.files.map((file) => ({
        ...file,
        records: () => {
          opens++;
          return [];
        },
      })),
    })) as Source[];
    const second = await harvest(opened.db, watched, options);

    expect(opens).toBe(0);
    expect(second.merge).toBeUndefined();
    for (const [index, one] of second.runs.entries()) {
      const { read, skipped, rejected } = first.runs[index] ?? one;
      const unchanged = { created: 0, updated: 0, withdrawn: 0 };
      expect(one).toMatchObject({ status: "ok", read, skipped, rejected, ...unchanged });
    }
    // pages of an API are asked anew each time
    const asked = listRuns(dataDir)[0]?.files.filter(({ status }) => status !== undefined) ?? [];
    expect(new Set(asked.map((file) => file.status))).toEqual(new Set([304]));
    expect(asked.filter(({ isJoined }) => !isJoined).length).toBe(LIVE_DOCUMENTS.length - 2);
    expect(asked.filter(({ isJoined }) => isJoined).length).toBe(2);
    expect((await everythingIn(opened.db)).shown).toEqual(before.shown);
    await opened.close();
  });
});

it("names the runs there are when it is asked for another, and says when a file is damaged", async () => {
  const opened = await openTestDatabase();
  await expect(
    harvest(opened.db, sources, { from: "20200101-000000-0000", dataDir }),
  ).rejects.toThrow(/has no run 20200101-000000-0000\. The newest are \d/);

  const library = listRuns(dataDir)
    .find((one) => one.run === run)
    ?.files.find(({ source }) => source === "bibliotheques");
  writeFileSync(join(dataDir, "raw", library?.sha256 ?? ""), "damaged");
  const { runs } = await harvest(opened.db, sources, { from: run, dataDir });
  expect(runs.find(({ source }) => source === "bibliotheques")).toMatchObject({
    status: "failed",
    message: expect.stringContaining("no longer in the raw archive"),
  });

  // what is damaged is not taken for what the publisher still has
  const again = await harvest(opened.db, await loadLiveSources(upstream.url, ["bibliotheques"]), {
    http: client,
    dataDir,
  });
  expect(again.runs[0]).toMatchObject({ status: "ok", origin: "live" });
  upstream.on("/bibliotheques", status(404));
  await opened.close();
});
