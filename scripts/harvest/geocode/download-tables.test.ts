/** Belgian addresses are downloaded by who has none, and only when an address waits for them. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { OpenDatabase } from "@passerelle/server/db";
import { shownPlaces } from "@passerelle/server/db/schema";
import { openTestDatabase } from "@passerelle/server/db/testing";
import { readEnvironment } from "@passerelle/server/env";
import { findSources } from "@passerelle/server/sources";
import { afterAll, beforeAll, expect, it } from "vitest";
import { library, sampleSource } from "../../../tests/setup/sample-source.ts";
import { harvest } from "../harvest.ts";
import {
  type Answer,
  createTestClient,
  serve,
  startUpstream,
  status,
  type Upstream,
} from "../http/testing.ts";
import type { SourcePlace } from "../said.ts";
import { writeZip, zipBomb } from "../unpack/testing.ts";
import { findRegisters } from "./open-registers.ts";

const FIXTURES = fileURLToPath(new URL("../sources/fixtures/best/", import.meta.url));
const [FLANDERS, WALLONIA] = ["/best/openaddress-bevlg.zip", "/best/openaddress-bewal.zip"];

const at = (ref: string, street: string, houseNumber: string): SourcePlace => ({
  ref,
  name: `Bureau ${ref}`,
  country: "BE",
  typologies: ["company"],
  municipalityCode: "34022",
  address: { street, houseNumber, postcode: "8500", locality: "Kortrijk" },
});
const first = at("1", "Budastraat", "37");
const second = at("2", "Doorniksewijk", "180");

const folder = mkdtempSync(join(tmpdir(), "passerelle-addresses-"));
const { client } = createTestClient({ patience: { attempts: 1, longestWaitMs: 0 } });
let upstream: Upstream;
let opened: OpenDatabase;
let tables: Buffer[];

beforeAll(async () => {
  upstream = await startUpstream();
  opened = await openTestDatabase("PGlite");
  tables = await Promise.all(
    ["openaddress-bevlg.csv", "openaddress-bewal.csv"].map((name) =>
      writeZip({ [name]: readFileSync(join(FIXTURES, name)) }),
    ),
  );
});
afterAll(async () => {
  await client.close();
  await opened.close();
  await upstream.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sets what the publisher answers; it counts its questions anew. */
function publish(flanders: Answer, wallonia: Answer = serve(tables[1] ?? "")) {
  upstream.on(FLANDERS, flanders);
  upstream.on(WALLONIA, wallonia);
}
const whole = () => serve(tables[0] ?? "");
const asked = () => [upstream.asked(FLANDERS), upstream.asked(WALLONIA)];

async function run(places: SourcePlace[], more: Partial<Parameters<typeof harvest>[2]> = {}) {
  const done = await harvest(opened.db, [sampleSource("sample", places)], {
    http: client,
    geocoders: { belgiumUrl: `${upstream.url}/best` },
    dataDir: folder,
    ...more,
  });
  return { name: done.name, ...done.geocoding };
}

async function precisions({ db } = opened): Promise<Record<string, string>> {
  const rows = await db.select().from(shownPlaces);
  return Object.fromEntries(rows.map(({ name, precision }) => [name, precision]));
}

it("asks for nothing while no Belgian address waits, or where tables may not be downloaded", async () => {
  publish(whole());
  expect(await run([library])).toMatchObject({ asked: 0, waiting: [] });
  expect(await run([first], { geocoders: {} })).toMatchObject({
    waiting: [{ addresses: 1, why: expect.stringContaining("none is downloaded") }],
  });
  expect(await run([first], { http: undefined })).toMatchObject({ asked: 0 });
  expect(asked()).toEqual([0, 0]);
});

it.each([
  ["answers 500", () => status(500), /openaddress-bevlg\.zip answered 500/],
  ["sends a web page", () => serve("<!doctype html><html>", "text/html"), /a web page/],
  ["sends text", () => serve("postcode\n8500\n"), /text instead of a zip file/],
  ["sends another table", async () => serve(await writeZip({ "a.csv": "x\n" })), /missing column/],
  [
    "sends a bomb",
    async () => serve(await zipBomb("a.csv")),
    /a row begins here that does not end/,
  ],
  ["sends half of it", () => serve(tables[0]?.subarray(0, 300) ?? ""), /cannot be unpacked/],
])("loses nothing when the publisher %s", async (_what, answer, why) => {
  publish(await answer());
  const { waiting, asked: answered } = await run([first]);
  expect(answered).toBe(0);
  expect(waiting).toEqual([{ addresses: 1, why: expect.stringMatching(why) }]);
  expect(await precisions()).toEqual({ "Bureau 1": "locality" });
});

it("downloads both tables once an address waits, and places it", async () => {
  publish(whole());
  expect(await run([first])).toMatchObject({ asked: 1, found: 1, placed: 1, waiting: [] });
  expect(await precisions()).toEqual({ "Bureau 1": "address" });
  expect(asked()).toEqual([1, 1]);
  const held = await findSources(opened.db, "en");
  expect(held.find(({ id }) => id === "best-address")).toMatchObject({
    lastRun: { status: "ok", origin: "live", read: 1 },
  });
});

it("does not ask again until another address waits, and then whether the tables changed", async () => {
  expect(await run([first])).toMatchObject({ asked: 0, waiting: [] });
  expect(asked()).toEqual([1, 1]);
  const sent = upstream.sent();
  expect(await run([first, second])).toMatchObject({ asked: 1, found: 1, placed: 1 });
  expect(asked()).toEqual([2, 2]);
  // answers without a file
  expect(upstream.sent() - sent).toBeLessThan(tables[0]?.length ?? 0);
});

it("gives the same from the raw archive alone", async () => {
  const places = [first, second, at("3", "Doorniksewijk", "180 A"), at("4", "Niemandsstraat", "1")];
  const { name } = await run(places);
  const made = await precisions();
  const empty = await openTestDatabase("PGlite");
  const { geocoding } = await harvest(empty.db, [sampleSource("sample", [])], {
    dataDir: folder,
    from: name,
  });
  expect(geocoding).toMatchObject({ asked: 0, placed: 3, waiting: [] });
  expect(await precisions(empty)).toEqual(made);
  await empty.close();
});

it("is not asked by who has tables", async () => {
  publish(whole());
  const moved = at("5", "Budastraat", "39");
  const geocoders = { belgiumUrl: `${upstream.url}/best`, belgiumFolder: FIXTURES };
  expect(await run([moved], { geocoders, accept: true })).toMatchObject({ asked: 1, found: 1 });
  expect(asked()).toEqual([0, 0]);
});

it("is only asked where GEOCODERS is on", () => {
  const placesOf = (GEOCODERS: "on" | "off") =>
    findRegisters({ ...readEnvironment(), BEST_ADDRESS_DIR: undefined, GEOCODERS }, "/archive");
  expect(placesOf("on")).toMatchObject({
    belgiumUrl: "https://opendata.bosa.be/download/best",
    belgiumFolder: "/archive/best",
  });
  expect(placesOf("off")).toEqual({ belgiumFolder: "/archive/best" });
});
