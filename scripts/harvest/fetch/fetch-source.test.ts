import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openRawArchive } from "../archive/raw-archive.ts";
import { startRecorder } from "../archive/recorder.ts";
import { createTestClient } from "../http/testing.ts";
import type { SourcePlace } from "../said.ts";
import { defineFile, defineSource, type Skip } from "../source.ts";
import { writeZip } from "../unpack/write-zip.ts";
import { type FetchOptions, fetchSource } from "./fetch-source.ts";

let server: Server;
let base: string;
const archive = mkdtempSync(join(tmpdir(), "passerelle-archive-"));

const raw = openRawArchive(undefined);
const { client } = createTestClient();

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/gone") response.writeHead(410).end();
    else if (request.url === "/where") response.end(JSON.stringify({ url: `${base}/file` }));
    else response.end(`${request.method} ${request.headers["user-agent"]}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  mkdirSync(join(archive, "sample"));
  for (const year of ["2019", "2024", "2021"]) {
    writeFileSync(join(archive, "sample", `list-${year}.csv`), year);
  }
});
afterAll(async () => {
  await client.close();
  raw.close();
  server.close();
  rmSync(archive, { recursive: true, force: true });
});

type Live = ({ url: string; body?: string } | { resolve: () => Promise<string> }) & {
  hosts?: string[];
};

function sampleSource(live?: Live) {
  return defineSource({
    id: "sample",
    kind: "places",
    title: "Sample",
    publisher: "Sample",
    licence: "CC0-1.0",
    attribution: "Sample",
    authority: "observer",
    files: [
      defineFile<z.ZodUnknown, SourcePlace>({
        ...(live && { live: { ...live, format: "csv", maxBytes: 1_000 } }),
        archive: /^list-\d{4}\.csv$/,
        records: () => [],
        record: z.unknown(),
        convert: (): Skip => ({ skip: "no name" }),
      }),
    ],
  });
}

const unreachable = { url: "http://127.0.0.1:9/nothing" };

async function textOf(source: ReturnType<typeof sampleSource>, options: Partial<FetchOptions>) {
  const recorder = startRecorder(raw, undefined);
  const fetched = await fetchSource(source, { http: client, archive, recorder, ...options });
  if ("failed" in fetched) return fetched;
  const bodies = await Promise.all(fetched.files.map(({ open }) => open()));
  const bytes = bodies.map((body) => new TextDecoder().decode(body.bytes)).join();
  return { origin: fetched.origin, bytes };
}

describe("fetchSource", () => {
  it("reads the network first, and says who asks", async () => {
    expect(await textOf(sampleSource({ url: `${base}/file` }), {})).toEqual({
      origin: "live",
      bytes: expect.stringMatching(/^GET Passerelle\//),
    });
  });

  it("sends a body as POST, and follows a lookup to the current file", async () => {
    expect(await textOf(sampleSource({ url: `${base}/file`, body: "data=x" }), {})).toMatchObject({
      bytes: expect.stringMatching(/^POST/),
    });
    const resolve = async () => `${base}/file`;
    const hosts = [new URL(base).host];
    expect(await textOf(sampleSource({ resolve, hosts }), {})).toMatchObject({ origin: "live" });
    expect(await textOf(sampleSource({ resolve }), { archive: undefined })).toMatchObject({
      failed: true,
      message: expect.stringMatching(/said to be at .*, which its source does not declare/),
    });
  });

  it("joins what it can have, else what an earlier run was given, else nothing", async () => {
    const [file] = sampleSource({ url: `${base}/file` }).files;
    const joining = (url: string) => {
      const live = { url, format: "csv", maxBytes: 1_000 } as const;
      const join = { live, by: "id", records: () => [] };
      return { ...sampleSource(), files: [{ ...(file as NonNullable<typeof file>), join }] };
    };
    const fetch = async (url: string) => {
      const fetched = await fetchSource(joining(url), {
        http: client,
        recorder: startRecorder(raw, undefined),
      });
      if ("failed" in fetched) throw new Error(fetched.message);
      return [fetched.files.map(({ isJoined }) => isJoined), fetched.lacking];
    };
    expect(await fetch(`${base}/gone`)).toEqual([
      [false],
      expect.stringMatching(/gone answered 410; places are read without it/),
    ]);
    expect(await fetch(`${base}/more`)).toEqual([[false, true], undefined]);
    expect(await fetch(`${base}/gone`)).toEqual([
      [false, true],
      expect.stringMatching(/answered 410; .*more of an earlier run stands in/),
    ]);
  });

  it("takes the newest file of the archive when the network gives nothing", async () => {
    const fromArchive = { origin: "archive", bytes: "2024" };
    expect(await textOf(sampleSource(unreachable), {})).toEqual(fromArchive);
    expect(await textOf(sampleSource({ url: `${base}/gone` }), {})).toEqual(fromArchive);
    expect(await textOf(sampleSource(), {})).toEqual(fromArchive);
  });

  it("takes a file out of the ZIP in which it was downloaded, and refuses one that is damaged", async () => {
    const folder = mkdtempSync(join(tmpdir(), "passerelle-zips-"));
    mkdirSync(join(folder, "sample"));
    const zip = join(folder, "sample/download.zip");
    writeFileSync(join(folder, "sample/list-2019.csv"), "2019");
    writeFileSync(zip, await writeZip({ "readme.txt": "x", "lists/list-2025.csv": "2025" }));
    const fromZip = { origin: "archive", bytes: "2025" };
    expect(await textOf(sampleSource(), { archive: folder })).toEqual(fromZip);
    writeFileSync(zip, "no ZIP");
    await expect(textOf(sampleSource(), { archive: folder })).rejects.toThrow(
      /download\.zip cannot be unpacked/,
    );
    rmSync(folder, { recursive: true });
  });

  it("does not ask the network when only the archive is wanted", async () => {
    const options = { http: undefined };
    expect(await textOf(sampleSource({ url: `${base}/file` }), options)).toMatchObject({
      origin: "archive",
    });
  });

  it("keeps of the archive's folder only what is selected, once while it does not change", async () => {
    let readings = 0;
    const source = sampleSource();
    const [file] = source.files;
    const selecting = {
      ...source,
      files: source.files.map(() => ({
        ...(file as NonNullable<typeof file>),
        select: async (folder: string | undefined) => ({
          name: "sample/few.json",
          fingerprint: folder?.endsWith("sample") ? "1" : "2",
          read: async () => new TextEncoder().encode(`reading ${++readings}`),
        }),
      })),
    };
    // what a run keeps is known to the next one
    for (const _ of [1, 2]) {
      expect(await textOf(selecting, {})).toEqual({ origin: "archive", bytes: "reading 1" });
    }
    expect(await textOf(selecting, { archive: "/nowhere" })).toMatchObject({ bytes: "reading 2" });
  });

  it("collects an edition once", async () => {
    let edition = "1";
    let collections = 0;
    const source = sampleSource();
    const [file] = source.files;
    const collecting = {
      ...source,
      files: source.files.map(() => ({
        ...(file as NonNullable<typeof file>),
        live: {
          edition: async () => edition,
          collect: async () => ({
            name: "sample/all.json",
            bytes: new TextEncoder().encode(`collection ${++collections}`),
          }),
          format: "json" as const,
          maxBytes: 1_000,
        },
      })),
    };
    for (const _ of [1, 2]) {
      expect(await textOf(collecting, {})).toEqual({ origin: "live", bytes: "collection 1" });
    }
    edition = "2";
    expect(await textOf(collecting, {})).toMatchObject({ bytes: "collection 2" });
  });

  it("never goes back from what was live to an older archive", async () => {
    expect(await textOf(sampleSource(unreachable), { lastOrigin: "live" })).toMatchObject({
      failed: true,
      message: expect.stringContaining("kept"),
    });
  });

  it("is a gap when a source was never read, a failure when its data grows stale", async () => {
    const nothing = { archive: undefined };
    expect(await textOf(sampleSource(unreachable), nothing)).toMatchObject({ failed: false });
    expect(await textOf(sampleSource({ url: `${base}/gone` }), nothing)).toMatchObject({
      failed: true,
      message: expect.stringContaining("410"),
    });
    expect(
      await textOf(sampleSource(unreachable), { ...nothing, lastOrigin: "archive" }),
    ).toMatchObject({ failed: true });
  });
});
