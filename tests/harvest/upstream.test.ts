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
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { municipalities, shownPlaces } from "@passerelle/server/db/schema";
import { openTestDatabase } from "@passerelle/server/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  LIVE_DOCUMENTS,
  type LiveDocument,
  loadLiveSources,
  pathOf,
} from "../setup/live-documents.ts";

let upstream: Upstream;
let opened: OpenDatabase;
const { client, waits } = createTestClient({
  patience: { attempts: 2, longestWaitMs: 60_000 },
  // the publisher itself is allowed, other names of this machine are not
  privateHosts: ["127.0.0.1"],
  silenceMs: 300,
});

beforeAll(async () => {
  upstream = await startUpstream();
  opened = await openTestDatabase("PGlite");
  for (const document of LIVE_DOCUMENTS) publish(document, serve(document.text, document.type));
  const { runs } = await read();
  expect(runs.map(({ status }) => status)).toEqual(LIVE_DOCUMENTS.map(() => "ok"));
});
afterAll(async () => {
  await client.close();
  await opened.close();
  await upstream.close();
});

const publish = ({ source }: LiveDocument, ...answers: Answer[]) =>
  upstream.on(pathOf(source), ...answers);

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

type Misbehaviour = [
  what: string,
  answer: (document: LiveDocument) => Answer,
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
  ["a reset in the middle", ({ text }) => reset(text), "failed", /broke off the connection/],
  [
    "a truncated gzip",
    ({ text }) => truncatedGzip(text),
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
    /a web page instead of data/,
  ],
  [
    "an empty list",
    (of) =>
      serve(
        of.with(() => []),
        of.type,
      ),
    "held",
    /0 valid records, 100 % fewer/,
  ],
  [
    "half the records gone",
    (of) =>
      serve(
        of.with((all) => all.slice(Math.ceil(all.length / 2))),
        of.type,
      ),
    "held",
    /% fewer than the \d+ of the last good run.*--accept/,
  ],
  [
    "a renamed column",
    (of) =>
      serve(
        of.with((all) => all.map((one) => withoutField(one, of.needed))),
        of.type,
      ),
    "failed",
    /missing column|no property holds|records do not fit/,
  ],
  [
    "an extra column",
    (of) =>
      serve(
        of.with((all) => all.map((one) => ({ ...one, remarque: "x" }))),
        of.type,
      ),
    "ok",
    /^new column: "remarque"$|^$/,
  ],
  [
    "Latin-1 instead of UTF-8",
    (of) =>
      serve(
        Buffer.from(
          of.with((all) => all.map((one) => ({ ...one, remarque: "é" }))),
          "latin1",
        ),
        of.type,
      ),
    "failed",
    /not UTF-8 at byte \d+/,
  ],
  [
    "a redirect to another host",
    () => redirectTo("https://elsewhere.example/file"),
    "failed",
    /redirects to elsewhere\.example, which its source does not declare/,
  ],
  ["five gigabytes", () => endless, "failed", /is larger than the \d+ bytes/],
];

describe.each(LIVE_DOCUMENTS)("the publisher of $source", (document) => {
  it.each(MISBEHAVIOURS)("sends %s", async (_what, answer, outcome, message) => {
    const before = await served();
    publish(document, answer(document));
    const { runs } = await read([document.source]);

    expect(runs[0]).toMatchObject({ source: document.source, status: outcome, withdrawn: 0 });
    expect(runs[0]?.message ?? "").toMatch(message ?? /^/);
    expect(await served()).toEqual(before);
    expect(before.status).toBe(200);
    expect(before.total).toBeGreaterThan(20);
  });

  it("recovers when it comes to its senses, after as long as it asks", async () => {
    const before = await served();
    waits.length = 0;
    publish(document, status(429, { "retry-after": "7" }), serve(document.text, document.type));
    const { runs } = await read([document.source]);

    expect(waits).toContain(7_000);
    expect(runs[0]).toMatchObject({ status: "ok", created: 0, updated: 0, withdrawn: 0 });
    expect(await served()).toEqual(before);
  });
});

it("does not follow a declared host to this machine", async () => {
  const [document] = LIVE_DOCUMENTS;
  if (!document) throw new Error("there are documents");
  const host = new URL(upstream.url).host.replace("127.0.0.1", "localhost");
  publish(document, redirectTo(`http://${host}/secret`));
  const before = await served();
  const sources = await loadLiveSources(upstream.url, [document.source]);
  const declared = sources.map((source) => ({
    ...source,
    files: source.files.map((file) => ({ ...file, live: { ...file.live, hosts: [host] } })),
  })) as typeof sources;
  const { runs } = await harvest(opened.db, declared, { http: client });

  expect(runs[0]?.message).toMatch(/localhost.* is an address of this machine or its network/);
  expect(upstream.asked("/secret")).toBe(0);
  expect(await served()).toEqual(before);
});
