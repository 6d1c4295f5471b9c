import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { FileRequest } from "./file-request.ts";
import type { Pace } from "./pace.ts";
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
} from "./testing.ts";

const CSV = "id;name\n1;Médiathèque\n";
const folder = mkdtempSync(join(tmpdir(), "passerelle-http-"));
const path = join(folder, "file");
let upstream: Upstream;

beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(async () => {
  await upstream.close();
  rmSync(folder, { recursive: true, force: true });
});

const fileOf = (more: Partial<FileRequest> = {}): FileRequest => ({
  source: "sample",
  url: `${upstream.url}/file`,
  format: "csv",
  maxBytes: 5_000_000,
  answerWithinMs: 500,
  ...more,
});

/** Downloads from a publisher that answers so. */
async function download(answers: Answer[], more: Partial<FileRequest> = {}) {
  rmSync(path, { force: true });
  upstream.on("/file", ...answers);
  const { client, waits } = createTestClient();
  try {
    const answer = await client.download(fileOf(more), path);
    return { answer, waits, text: answer.unchanged ? "" : readFileSync(path, "utf8") };
  } finally {
    await client.close();
  }
}

it("says who asks, and keeps the file with its size, digest and headers", async () => {
  const agents: unknown[] = [];
  const { answer, text } = await download([
    (response, request) => {
      agents.push(request.headers["user-agent"]);
      serve(CSV)(response, request);
    },
  ]);
  expect(agents).toEqual(["Passerelle/test"]);
  expect(text).toBe(CSV);
  expect(answer).toMatchObject({
    status: 200,
    bytes: Buffer.byteLength(CSV),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    headers: { "content-type": "text/csv; charset=utf-8" },
    validators: { etag: expect.stringMatching(/^"/) },
  });
});

it("asks only whether a file that is held has changed", async () => {
  const first = await download([serve(CSV)]);
  const { validators } = first.answer;
  expect((await download([serve(CSV)], { validators })).answer).toMatchObject({ unchanged: true });
  const changed = await download([serve(`${CSV}2;Fablab\n`)], { validators });
  expect(changed.text).toContain("Fablab");
});

it("undoes the transport's compression, and holds what comes out to the limit", async () => {
  const compressed =
    (body: string): Answer =>
    (response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(body));
  expect((await download([compressed(CSV)])).text).toBe(CSV);
  await expect(download([compressed("x".repeat(6_000_000))])).rejects.toThrow(
    "larger than the 5000000 bytes",
  );
});

it("tries again after what may pass, waiting longer each time", async () => {
  const { text, waits } = await download([
    status(500),
    status(503),
    reset(CSV),
    truncatedGzip(CSV),
    serve(CSV),
  ]);
  expect(text).toBe(CSV);
  expect(waits.map((ms, index) => ms >= 500 * 2 ** index && ms <= 1000 * 2 ** index)).toEqual(
    Array(4).fill(true),
  );
});

it("waits as long as the server asks, unless that is too long", async () => {
  const { waits } = await download([status(429, { "retry-after": "7" }), serve(CSV)]);
  expect(waits[0]).toBe(7_000);
  await expect(download([status(429, { "retry-after": "3600" })])).rejects.toThrow(
    /answered 429; given up as it asks to wait 3600 s/,
  );
  expect(upstream.asked("/file")).toBe(1);
});

it("leaves the host alone that asks for it, not the one that redirected there", async () => {
  const other = upstream.url.replace("127.0.0.1", "localhost");
  const { host } = new URL(other);
  upstream.on("/file", redirectTo(`${other}/current`));
  upstream.on("/current", status(429, { "retry-after": "7" }), serve(CSV));
  const paused: [string, number][] = [];
  const pace: Pace = { run: (_host, work) => work(), pause: (...asked) => paused.push(asked) };
  const { client } = createTestClient({ pace });
  await client.download(fileOf({ redirectHosts: [host] }), path);
  expect(paused).toEqual([[host, 7_000]]);
  await client.close();
});

it.each([
  ["500 every time", [status(500)], /answered 500; given up after 5 attempts/],
  ["nothing at all", [hang], /gave no answer in time; given up after 5 attempts/],
  ["half of it every time", [reset(CSV)], /broke off the connection; given up/],
  ["a truncated gzip every time", [truncatedGzip(CSV)], /compressed file that is cut off/],
])("gives up on a server that sends %s, leaving no file", async (_what, answers, message) => {
  await expect(download(answers)).rejects.toThrow(message);
  expect(existsSync(path)).toBe(false);
});

const HTML = "<!doctype html><title>Maintenance</title>";

it.each([
  ["a missing page", [status(404)], /answered 404$/],
  ["a web page with status 200", [serve(HTML, "text/html")], /web page instead of data.*moved/],
  ["a web page that is called data", [serve(HTML)], /web page instead of data/],
  ["a PDF", [serve("%PDF-1.7 …")], /a PDF instead of data/],
  ["five gigabytes", [endless()], /larger than the 5000000 bytes/],
])("refuses %s at once, leaving no file", async (_what, answers, message) => {
  const before = upstream.sent();
  await expect(download(answers)).rejects.toThrow(message);
  expect(upstream.asked("/file")).toBe(1);
  expect(existsSync(path)).toBe(false);
  expect(upstream.sent() - before).toBeLessThan(100_000_000);
});

it("refuses a file that announces itself too large before reading it", async () => {
  const announced: Answer = (response) => {
    response.writeHead(200, { "content-length": 9e9 }).flushHeaders();
  };
  await expect(download([announced])).rejects.toThrow(/has 9000000000 bytes, more than/);
});

it("follows redirects to hosts that the source declares, and to no others", async () => {
  upstream.on("/current", serve(CSV));
  const other = upstream.url.replace("127.0.0.1", "localhost");
  expect((await download([redirectTo("/current")])).answer.url).toBe(`${upstream.url}/current`);
  await expect(download([redirectTo(`${other}/current`)])).rejects.toThrow(
    /redirects to localhost:\d+, which its source does not declare/,
  );
  const { host } = new URL(other);
  const declared = await download([redirectTo(`${other}/current`)], { redirectHosts: [host] });
  expect(declared.text).toBe(CSV);
  await expect(download([redirectTo("/file")])).rejects.toThrow("more than 5 times");
});

it.each(["127.0.0.1", "localhost"])("does not go to %s without being allowed to", async (name) => {
  upstream.on("/file", serve(CSV));
  const { client } = createTestClient({ privateHosts: [] });
  const url = upstream.url.replace("127.0.0.1", name);
  await expect(client.download(fileOf({ url: `${url}/file` }), path)).rejects.toThrow(
    /an address of this machine or its network/,
  );
  expect(upstream.asked("/file")).toBe(0);
  await client.close();
});

it("does not ask again where nobody is", async () => {
  const { client, waits } = createTestClient();
  const nobody = fileOf({ url: "http://127.0.0.1:9/nothing" });
  await expect(client.download(nobody, path)).rejects.toMatchObject({
    unreachable: true,
    message: expect.stringContaining("could not be reached"),
  });
  expect(waits).toEqual([]);
  await client.close();
});
