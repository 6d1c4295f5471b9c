/** Publishers that misbehave: what a harvest says of each, and that all places stay as they were. */
import { harvest } from "@passerelle/scripts/harvest";
import {
  type Answer,
  createTestClient,
  endless,
  hang,
  redirectTo,
  reset,
  serve,
  startUpstream,
  status,
  truncatedGzip,
  type Upstream,
} from "@passerelle/scripts/http-testing";
import { loadSources } from "@passerelle/scripts/load-sources";
import { climbingZip, writeZip, zipBomb } from "@passerelle/scripts/zip-testing";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import {
  municipalities,
  neighbourhoods,
  populationCells,
  populationSectors,
  shownPlaces,
} from "@passerelle/server/db/schema";
import { openTestDatabase } from "@passerelle/server/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LiveDocument } from "../setup/live-document.ts";
import { LIVE_DOCUMENTS } from "../setup/live-documents.ts";
import {
  CATALOGUED,
  cataloguePathOf,
  joinedPathOf,
  loadLiveSources,
  publishAll,
  publishCatalogue,
  publishJoined,
} from "../setup/live-sources.ts";

let upstream: Upstream;
let opened: OpenDatabase;
/** All that visitors saw before publishers misbehaved. */
let held: Awaited<ReturnType<typeof served>>;
const { client, waits } = createTestClient({
  patience: { attempts: 2, longestWaitMs: 60_000 },
  // the publisher itself is allowed, other names of this machine are not
  privateHosts: ["127.0.0.1"],
  silenceMs: 300,
});

beforeAll(async () => {
  upstream = await startUpstream();
  opened = await openTestDatabase("PGlite");
  await publishAll(upstream);
  const { runs } = await read();
  expect(runs.filter(({ status }) => status !== "ok")).toEqual([]);
  held = await served();
});
afterAll(async () => {
  await client.close();
  await opened.close();
  await upstream.close();
});

const publish = ({ at }: LiveDocument, ...answers: Answer[]) => upstream.on(at, ...answers);

const read = async (ids?: string[]) =>
  harvest(opened.db, await loadLiveSources(upstream.url, ids), { http: client });

/** All that visitors see, and how the server tells it. */
async function served() {
  const { db } = opened;
  const answer = await createApp(db).request("/api/v1/places?limit=1");
  return {
    status: answer.status,
    total: ((await answer.json()) as { total: number }).total,
    places: await db.select().from(shownPlaces).orderBy(shownPlaces.placeId),
    municipalities: await db.select().from(municipalities).orderBy(municipalities.key),
    cells: await db.$count(populationCells),
    sectors: await db.select().from(populationSectors).orderBy(populationSectors.code),
    neighbourhoods: await db.select().from(neighbourhoods).orderBy(neighbourhoods.code),
  };
}

const HTML = "<!doctype html><html><title>Maintenance</title></html>";
const withoutField = (record: Record<string, unknown>, field: string) =>
  rename(record, field, `${field}_2`);

/** The record with a field under another name, in itself or among its properties. */
function rename(record: Record<string, unknown>, from: string, to: string): typeof record {
  const { properties } = record as { properties?: Record<string, unknown> };
  if (properties) return { ...record, properties: rename(properties, from, to) };
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key === from ? to : key, value]),
  );
}

/** What stands in the file, however it is packed. */
const textOf = (document: LiveDocument) => document.with((records) => records);

type Misbehaviour = [
  what: string,
  answer: (document: LiveDocument) => Answer | Promise<Answer>,
  outcome: "ok" | "held" | "failed",
  message: RegExp | undefined,
];

const MISBEHAVIOURS: Misbehaviour[] = [
  ["500s", () => status(500), "failed", /answered 500; given up after 2 attempts/],
  [
    "429 and asks to come back in a day",
    () => status(429, { "retry-after": "86400" }),
    "failed",
    /answered 429; given up as it asks to wait 86400 s/,
  ],
  ["a request that hangs", () => hang, "failed", /gave no answer in time/],
  [
    "a reset in the middle",
    async (of) => reset(await of.whole()),
    "failed",
    /broke off the connection/,
  ],
  [
    "a truncated gzip",
    async (of) => truncatedGzip(await of.whole()),
    "failed",
    /compressed file that is cut off/,
  ],
  [
    "a web page with status 200",
    () => serve(HTML, "text/html"),
    "failed",
    /a web page instead of data/,
  ],
  [
    "a web page called data",
    ({ type }) => serve(HTML, type),
    "failed",
    /a web page instead of (data|a zip file)/,
  ],
  ["an empty list", (of) => of.send(() => []), "held", /0 valid records, 100 % fewer/],
  [
    "half the records gone",
    (of) => of.send((all) => all.slice(Math.ceil(all.length / 2))),
    "held",
    /% fewer than the \d+ of the last good run.*--accept/,
  ],
  [
    "a renamed column",
    (of) => of.send((all) => all.map((one) => withoutField(one, of.needed))),
    "failed",
    /missing column|no property holds|records do not fit|has another form/,
  ],
  [
    "an extra column",
    (of) => of.send((all) => all.map((one) => ({ ...one, remarque: "x" }))),
    "ok",
    /^new column: "remarque"$|^$/,
  ],
  [
    "a redirect to another host",
    () => redirectTo("https://elsewhere.example/file"),
    "failed",
    /redirects to elsewhere\.example, which its source does not declare/,
  ],
  [
    "five gigabytes",
    ({ member }) => endless(member !== undefined),
    "failed",
    /is larger than the \d+ bytes/,
  ],
];

const inLatin1 = (of: LiveDocument) =>
  of.send((all) => all.map((one) => ({ ...one, remarque: "é" })), "latin1");

type Packed = LiveDocument & { member: string };
const PACKED = LIVE_DOCUMENTS.filter((document): document is Packed => Boolean(document.member));

/** ZIPs that are traps, or none. */
const TRAPS: [what: string, zip: (document: Packed) => Promise<Buffer>, message: RegExp][] = [
  ["a bomb", ({ member }) => zipBomb(member), /unpacks to more than 100 times its size/],
  [
    "a path that climbs out",
    (of) => climbingZip(textOf(of)),
    /cannot be unpacked: invalid relative path: \.\.\/table\.csv/,
  ],
  ["another file in it", () => writeZip({ "readme.txt": "…" }), /has 0 members called .*, not one/],
  [
    "two of the file",
    ({ member }) => writeZip({ [member]: "1", [`again/${member}`]: "2" }),
    /has 2 members called .*, not one/,
  ],
  [
    "half of it",
    async (of) => {
      const whole = await of.whole();
      return whole.subarray(0, whole.length / 2);
    },
    /cannot be unpacked/,
  ],
  ["the file as it is", async (of) => Buffer.from(textOf(of)), /(text|JSON) instead of a zip file/],
];

/** Reads a source of which one file is such, and finds all as it was. */
async function survive(document: LiveDocument, answer: Answer) {
  publish(document, answer);
  const { runs } = await read([document.source]);
  expect(await served()).toEqual(held);
  return runs[0];
}

it("serves every source that is read live", async () => {
  const live = (await loadSources()).filter(
    ({ id, files }) => id !== "overture" && files.some((file) => file.live),
  );
  expect([...new Set(LIVE_DOCUMENTS.map(({ source }) => source))].toSorted()).toEqual(
    live.map(({ id }) => id).toSorted(),
  );
  for (const { id, files } of live) {
    const documents = LIVE_DOCUMENTS.filter(({ source }) => source === id);
    expect(documents.length, id).toBe(files.filter((file) => file.live).length);
  }
  const resolved = live.filter(({ files }) =>
    files.some((file) => file.live && "resolve" in file.live),
  );
  expect(resolved.map(({ id }) => id).toSorted()).toEqual(Object.keys(CATALOGUED));
  expect(held.status).toBe(200);
  expect(held.total).toBeGreaterThan(20);
  for (const rows of [held.sectors, held.neighbourhoods]) expect(rows.length).toBeGreaterThan(5);
  expect(held.cells).toBeGreaterThan(50);
});

describe.each(LIVE_DOCUMENTS)("the publisher of $at", (document) => {
  // the other files of the source are as they should be
  afterAll(async () => publish(document, await document.send()));

  it.each(MISBEHAVIOURS)("sends %s", async (_what, answer, outcome, message) => {
    const run = await survive(document, await answer(document));
    expect(run).toMatchObject({ source: document.source, status: outcome, withdrawn: 0 });
    expect(run?.message ?? "").toMatch(message ?? /^/);
  });

  it("sends Latin-1 instead of UTF-8", async () => {
    const run = await survive(document, await inLatin1(document));
    if (document.isLatin1Read) expect(run).toMatchObject({ status: "ok", updated: 0 });
    else {
      expect(run).toMatchObject({
        status: "failed",
        message: expect.stringMatching(/not UTF-8 at byte \d+/),
      });
    }
  });

  it("recovers when it comes to its senses, after as long as it asks", async () => {
    waits.length = 0;
    const whole = await document.send();
    publish(document, status(429, { "retry-after": "7" }), whole);
    const { runs } = await read([document.source]);

    expect(waits).toContain(7_000);
    expect(runs[0]).toMatchObject({ status: "ok", created: 0, updated: 0, withdrawn: 0 });
    expect(await served()).toEqual(held);
  });
});

describe.each(PACKED)("the ZIP of $at", (document) => {
  afterAll(async () => publish(document, await document.send()));

  it.each(TRAPS)("is %s", async (_what, zip, message) => {
    const run = await survive(document, serve(await zip(document), "application/zip"));
    expect(run).toMatchObject({ status: "failed", message: expect.stringMatching(message) });
  });
});

describe.each(Object.keys(CATALOGUED))("the catalogue in which %s is found", (source) => {
  afterAll(() => publishCatalogue(upstream, source));

  it.each<[string, Answer, RegExp]>([
    ["answers 500", status(500), /answered 500; given up after 2 attempts/],
    ["is a web page", serve(HTML, "text/html"), /a web page instead of data/],
    ["is cut off", serve('{"resources":[', "application/json"), /the file may be cut off/],
    ["is another document", serve("{}", "application/json"), /not an answer of data\.gouv\.fr/],
    ["is endless", endless(), /is larger than the 5000000 bytes/],
    [
      "no longer lists it",
      serve('{"resources":[],"data":[]}', "application/json"),
      /no file is called/,
    ],
  ])("loses nothing when it %s", async (_what, answer, message) => {
    upstream.on(cataloguePathOf(source), answer);
    const { runs } = await read([source]);
    expect(runs[0]).toMatchObject({ status: "failed", message: expect.stringMatching(message) });
    expect(await served()).toEqual(held);
  });
});

it("does not follow a declared host to this machine", async () => {
  const [document] = LIVE_DOCUMENTS;
  if (!document) throw new Error("there are documents");
  const host = new URL(upstream.url).host.replace("127.0.0.1", "localhost");
  publish(document, redirectTo(`http://${host}/secret`));
  const sources = await loadLiveSources(upstream.url, [document.source]);
  const declared = sources.map((source) => ({
    ...source,
    files: source.files.map((file) => ({ ...file, live: { ...file.live, hosts: [host] } })),
  })) as typeof sources;
  const { runs } = await harvest(opened.db, declared, { http: client });

  expect(runs[0]?.message).toMatch(/localhost.* is an address of this machine or its network/);
  expect(upstream.asked("/secret")).toBe(0);
  expect((await served()).total).toBe(held.total);
});

// last, since it changes what places offer
describe.each(["tiers-lieux-2023", "tiers-lieux-2026"])("what is joined with %s", (source) => {
  it.each<[string, Answer, RegExp]>([
    ["is gone", status(404), /answered 404; places are read without it/],
    ["is a web page", serve(HTML, "text/html"), /web page.*; places are read without it/],
    ["has other columns", serve("ID;x\n1;2\n"), /missing column.*; places are read without it/],
  ])("loses no place when it %s", async (_what, answer, message) => {
    upstream.on(joinedPathOf(source), answer);
    const { runs } = await read([source]);
    expect(runs[0]).toMatchObject({ status: "ok", created: 0, withdrawn: 0 });
    expect(runs[0]?.message).toMatch(message);
    const { places } = await served();
    expect(places.map(({ placeId }) => placeId)).toEqual(held.places.map(({ placeId }) => placeId));
  });

  it("is read again once it is there", async () => {
    publishJoined(upstream, source);
    const { runs } = await read([source]);
    expect(runs[0]).toMatchObject({ status: "ok", withdrawn: 0 });
    expect((await served()).places.map(({ functions }) => functions)).toEqual(
      held.places.map(({ functions }) => functions),
    );
  });
});
