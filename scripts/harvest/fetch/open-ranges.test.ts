import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  createTestClient,
  serve,
  serveRanges,
  startUpstream,
  type Upstream,
} from "../http/testing.ts";
import { openRanges } from "./open-ranges.ts";

const folder = mkdtempSync(join(tmpdir(), "passerelle-ranges-"));
const body = Buffer.from("PAR1 and what the columns hold PAR1");
const { client } = createTestClient();
let upstream: Upstream;
let files = 0;

beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(async () => {
  await client.close();
  await upstream.close();
  rmSync(folder, { recursive: true });
});

const open = (path: string, maxBytes = 100) =>
  openRanges(
    { source: "sample", url: `${upstream.url}${path}`, maxBytes, answerWithinMs: 1_000 },
    client,
    () => join(folder, String(++files)),
  );
const textOf = (bytes: ArrayBuffer) => Buffer.from(bytes).toString();

describe("a file that is read in parts", () => {
  it("says how long it is, and gives the bytes asked for", async () => {
    upstream.on("/file", serveRanges(body));
    const file = await open("/file");
    expect(file.byteLength).toBe(body.length);
    expect(textOf(await file.slice(5, 8))).toBe("and");
    expect(textOf(await file.slice(body.length - 4))).toBe("PAR1");
  });

  it("leaves nothing of them on the disk", async () => {
    upstream.on("/file", serveRanges(body));
    await (await open("/file")).slice(0, 4);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is refused when its server gives the whole only", async () => {
    upstream.on("/file", serve(body));
    await expect(open("/file")).rejects.toThrow(/gives its file as a whole only/);
  });

  it("is refused when it begins like something else", async () => {
    upstream.on("/file", serveRanges(Buffer.from("<!doctype html>")));
    await expect(open("/file")).rejects.toThrow(/instead of a parquet file/);
  });

  it("is read no further than its source may have bytes", async () => {
    upstream.on("/file", serveRanges(body));
    const file = await open("/file", 10);
    await expect(file.slice(4, 20)).rejects.toThrow(/More than the 10 bytes/);
  });
});
