import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { type ClientSettings, createClient, type HttpClient } from "./client.ts";
import { createPace } from "./pace.ts";

/** How the fake publisher answers one request. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A publisher on the loopback, which serves what it is told and remembers what it was asked. */
export type Upstream = {
  /** `http://127.0.0.1:port` */
  url: string;
  host: string;
  /** Answers requests for this path in turn; the last answer stays. */
  on: (path: string, ...answers: Answer[]) => void;
  /** Requests so far for a path. */
  asked: (path: string) => number;
  /** Bytes written to all connections. */
  sent: () => number;
  close: () => Promise<void>;
};

export async function startUpstream(): Promise<Upstream> {
  const plans = new Map<string, Answer[]>();
  const counts = new Map<string, number>();
  let sent = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://upstream").pathname;
    const count = counts.get(path) ?? 0;
    counts.set(path, count + 1);
    const answers = plans.get(path) ?? [status(404)];
    request.resume();
    response.on("close", () => {
      sent += response.socket?.bytesWritten ?? 0;
    });
    answers[Math.min(count, answers.length - 1)]?.(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}`,
    host,
    on: (path, ...answers) => {
      plans.set(path, answers);
      counts.delete(path);
    },
    asked: (path) => counts.get(path) ?? 0,
    sent: () => sent,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Body = string | Uint8Array;

/** The file, with a digest as its ETag; 304 to who holds it already. */
export const serve =
  (body: Body, type = "text/csv; charset=utf-8"): Answer =>
  (response, request) => {
    const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 16)}"`;
    response.setHeader("etag", etag);
    if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
    else response.writeHead(200, { "content-type": type }).end(body);
  };

/** The bytes that are asked for, as stores of objects give them; all where none are named. */
export const serveRanges =
  (body: Uint8Array): Answer =>
  (response, request) => {
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? "") ?? [];
    if (first === undefined || last === undefined) return response.writeHead(200).end(body);
    return response
      .writeHead(206, { "content-range": `bytes ${first}-${last}/${body.length}` })
      .end(body.slice(Number(first), Number(last) + 1));
  };

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, headers).end("no");

export const redirectTo = (location: string): Answer => status(302, { location });

/** Takes the request and never says a word. */
export const hang: Answer = () => {};

/** Breaks the connection in the middle of the file. */
export const reset =
  (body: Body): Answer =>
  (response) => {
    response.writeHead(200, { "content-length": String(body.length) });
    response.write(body.slice(0, Math.floor(body.length / 2)), () => response.socket?.destroy());
  };

/** Compressed for transport, and cut off as if that were all. */
export const truncatedGzip =
  (body: Body): Answer =>
  (response) => {
    const whole = gzipSync(body);
    response.writeHead(200, { "content-encoding": "gzip", "content-type": "text/csv" });
    response.end(whole.subarray(0, Math.floor(whole.length / 2)));
  };

/** Beginnings of a ZIP, and of a text that is a table as well as JSON. */
const [ZIP, TEXT] = ["PK\u0003\u0004", "[1],\n"];

/** Five gigabytes that begin like what is asked for, unless the reader has had enough. */
export const endless =
  (isZip = false): Answer =>
  (response) => {
    response.writeHead(200, { "content-type": isZip ? "application/zip" : "text/csv" });
    const chunk = Buffer.alloc(1_000_000, isZip ? ZIP : TEXT);
    let left = 5_000;
    const more = () => {
      while (left-- > 0) {
        if (!response.write(chunk)) return response.once("drain", more);
      }
      return response.end();
    };
    more();
  };

/** A client for the loopback that notes how long it would have waited, and does not wait. */
export function createTestClient(settings: Partial<ClientSettings> = {}) {
  const waits: number[] = [];
  const wait = async (ms: number) => void waits.push(ms);
  const client: HttpClient = createClient({
    userAgent: "Passerelle/test",
    privateHosts: ["127.0.0.1", "localhost"],
    pace: createPace(() => ({ concurrent: 10, everyMs: 0 }), wait),
    silenceMs: 1_000,
    wait,
    ...settings,
  });
  return { client, waits };
}
