/** Publishers that misbehave: what a harvest says of each, and that all places stay as they were. */
import { harvest } from "@passerelle/scripts/harvest";
import {
  type Answer,
  createTestClient,
  endless,
  redirectTo,
  serve,
  startUpstream,
  status,
  type Upstream,
} from "@passerelle/scripts/http-testing";
import { loadSources } from "@passerelle/scripts/load-sources";
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
import { HTML, IMPATIENT, inLatin1, MISBEHAVIOURS, PACKED, TRAPS } from "../setup/misbehaviours.ts";

let upstream: Upstream;
let opened: OpenDatabase;
/** All that visitors saw before publishers misbehaved. */
let held: Awaited<ReturnType<typeof served>>;
const { client, waits } = createTestClient(IMPATIENT);

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
