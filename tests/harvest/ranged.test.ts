/** A source that is read by ranges from a store that misbehaves: what a harvest says of it, and that all it had stays. */
import { readFileSync } from "node:fs";
import { harvest } from "@passerelle/scripts/harvest";
import {
  type Answer,
  createTestClient,
  hang,
  redirectTo,
  serve,
  serveRanges,
  startUpstream,
  status,
  type Upstream,
} from "@passerelle/scripts/http-testing";
import { loadSources } from "@passerelle/scripts/load-sources";
import type { Source } from "@passerelle/scripts/source";
import type { OpenDatabase } from "@passerelle/server/db";
import { candidates } from "@passerelle/server/db/schema";
import { openTestDatabase } from "@passerelle/server/db/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fromFixtures } from "../setup/from-fixtures.ts";
import { HTML, IMPATIENT } from "../setup/misbehaviours.ts";

const CATALOG = "/stac.overturemaps.org/catalog.json";
const INDEX = "/stac.overturemaps.org/2026-11-18.0/collections.parquet";
const ROWS =
  "/overturemapswestus2.blob.core.windows.net/release/2026-11-18.0/theme=places/type=place/part-00001.zstd.parquet";

const catalog = serve('{"latest":"2026-11-18.0"}', "application/json");
const index = readFileSync(
  new URL("../../scripts/harvest/overture/fixtures/collections.parquet", import.meta.url),
);
const rows = readFileSync(`${fromFixtures.archive}/overture/overture-2026-11-18.parquet`);

let upstream: Upstream;
let opened: OpenDatabase;
const { client, waits } = createTestClient(IMPATIENT);

beforeAll(async () => {
  upstream = await startUpstream();
  opened = await openTestDatabase("PGlite");
  behave();
  expect((await read()).status).toBe("ok");
});
beforeEach(behave);
afterAll(async () => {
  await client.close();
  await opened.close();
  await upstream.close();
});

function behave() {
  upstream.on(CATALOG, catalog);
  upstream.on(INDEX, serveRanges(index));
  upstream.on(ROWS, serveRanges(rows));
}

/** The source as it is, with every address at the fake store. */
async function read() {
  const [source] = (await loadSources(["overture"])) as Source[];
  const at = (url: string) => `${upstream.url}/${url.replace("https://", "")}`;
  const files = source?.files.map((file) => {
    const { live } = file;
    if (!live || !("collect" in live)) throw new Error("Overture is collected");
    const collect: typeof live.collect = (getJson, open) =>
      live.collect(
        (url) => getJson(at(url)),
        (url) => open(at(url)),
      );
    // without an edition, so that each harvest reads it all
    const { edition: _, ...rest } = live;
    return { ...file, live: { ...rest, collect, hosts: [upstream.host], answerWithinMs: 200 } };
  });
  const { runs } = await harvest(opened.db, [{ ...source, files } as Source], { http: client });
  if (!runs[0]) throw new Error("no run");
  return runs[0];
}

const held = () => opened.db.select().from(candidates).orderBy(candidates.ref);

/** Breaks the connection in the middle of a part. */
const breakOff: Answer = (response) => {
  response.writeHead(206, { "content-length": "4" });
  response.write("PA", () => response.socket?.destroy());
};

const MISBEHAVIOURS: [string, path: string, Answer, RegExp][] = [
  ["answers 500", CATALOG, status(500), /answered 500; given up after 2 attempts/],
  [
    "asks to come back in a day",
    ROWS,
    status(429, { "retry-after": "86400" }),
    /given up as it asks to wait 86400 s/,
  ],
  ["names no release", CATALOG, serve("{}", "application/json"), /names no latest release/],
  ["sends a web page", CATALOG, serve(HTML, "text/html"), /web page instead of data/],
  ["hangs", INDEX, hang, /gave no answer in time/],
  ["breaks off", ROWS, breakOff, /broke off the connection/],
  ["gives the whole file only", ROWS, serve(rows), /gives its file as a whole only/],
  ["has another file there", ROWS, serveRanges(Buffer.from("id;name\n")), /instead of a parquet/],
  ["has half a file", ROWS, serveRanges(rows.subarray(0, 4_000)), /overture.*|parquet|metadata/i],
  [
    "has an index of another form",
    INDEX,
    serveRanges(rows),
    /The index of Overture has another form/,
  ],
  [
    "leads to another host",
    ROWS,
    redirectTo("https://elsewhere.example/file"),
    /redirects to elsewhere\.example/,
  ],
];

describe("the store of Overture", () => {
  it.each(MISBEHAVIOURS)("%s: what was there stays", async (_what, path, answer, message) => {
    const before = await held();
    expect(before.length).toBeGreaterThan(3);
    upstream.on(path, answer);
    const run = await read();
    expect(run).toMatchObject({ status: "failed", withdrawn: 0 });
    expect(run.message).toMatch(message);
    expect(await held()).toEqual(before);
  });

  it("recovers, after as long as it asks", async () => {
    waits.length = 0;
    upstream.on(ROWS, status(429, { "retry-after": "7" }), serveRanges(rows));
    expect(await read()).toMatchObject({ status: "ok", created: 0, withdrawn: 0 });
    expect(waits).toContain(7_000);
  });
});
