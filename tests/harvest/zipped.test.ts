/** A source that comes in a ZIP, and ZIPs that are traps. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { harvest } from "@passerelle/scripts/harvest";
import {
  createTestClient,
  serve,
  startUpstream,
  type Upstream,
} from "@passerelle/scripts/http-testing";
import { loadSources } from "@passerelle/scripts/load-sources";
import type { Source } from "@passerelle/scripts/source";
import { climbingZip, writeZip, zipBomb } from "@passerelle/scripts/zip-testing";
import type { OpenDatabase } from "@passerelle/server/db";
import { populationCells } from "@passerelle/server/db/schema";
import { openTestDatabase } from "@passerelle/server/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fromFixtures } from "../setup/from-fixtures.ts";

const NAME = "ESTAT_Census_2021_V3.csv";
const grid = readFileSync(join(fromFixtures.archive, "population", NAME), "utf8");
const { client } = createTestClient();
let upstream: Upstream;
let opened: OpenDatabase;

beforeAll(async () => {
  upstream = await startUpstream();
  opened = await openTestDatabase("PGlite");
  await harvest(opened.db, await loadSources(["boundaries-belgium", "boundaries-france"]), {
    archive: fromFixtures.archive,
  });
});
afterAll(async () => {
  await client.close();
  await opened.close();
  await upstream.close();
});

async function read(archive: Buffer) {
  upstream.on("/grid.zip", serve(archive, "application/zip"));
  const [source] = await loadSources(["population-grid-europe"]);
  const live = {
    url: `${upstream.url}/grid.zip`,
    format: "zip",
    member: /^ESTAT_Census_\d{4}_V\w*\.csv$/,
    maxBytes: 50_000_000,
  };
  const zipped = { ...source, files: source?.files.map((file) => ({ ...file, live })) } as Source;
  const { runs } = await harvest(opened.db, [zipped], { http: client });
  return runs[0];
}

it("reads the member, refuses traps and what is no ZIP, and keeps what it had", async () => {
  const whole = await writeZip({ "readme.txt": "Eurostat", [`V3/${NAME}`]: grid });
  const first = await read(whole);
  const cells = await opened.db.$count(populationCells);
  expect(first).toMatchObject({ status: "ok", created: cells });
  expect(cells).toBeGreaterThan(50);

  const traps: [Buffer, RegExp][] = [
    [await zipBomb(NAME), /unpacks to more than 100 times its size, as no honest file does/],
    [await climbingZip(grid), /cannot be unpacked: invalid relative path: \.\.\/table\.csv/],
    [Buffer.from(grid), /text instead of a zip file/],
    [whole.subarray(0, whole.length / 2), /cannot be unpacked/],
  ];
  for (const [trap, message] of traps) {
    expect(await read(trap)).toMatchObject({
      status: "failed",
      message: expect.stringMatching(message),
    });
    expect(await opened.db.$count(populationCells)).toBe(cells);
  }
  expect(await read(whole)).toMatchObject({ status: "ok", unchanged: cells });
});
