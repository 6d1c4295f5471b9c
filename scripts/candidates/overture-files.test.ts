import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { territory } from "@passerelle/data/territory";
import { expect, it, vi } from "vitest";
import { openArchived, openLatest } from "./overture-files.ts";
import { readRowsWithin } from "./read-rows.ts";

const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)));
const { bbox } = territory.view;

/** The catalogue, the index and one file of places as they are online, with ranges. */
const ONLINE: Record<string, Buffer> = {
  "https://stac.overturemaps.org/catalog.json": Buffer.from('{"latest":"2026-11-18.0"}'),
  "https://stac.overturemaps.org/2026-11-18.0/collections.parquet": fixture("collections.parquet"),
  "https://overture.example/theme=places/type=place/part-00001.zstd.parquet":
    fixture("places.parquet"),
};

function answer(asked: { url: string; agent: string | null }[], online = ONLINE) {
  return async (url: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    asked.push({ url, agent: headers.get("user-agent") });
    const file = online[url];
    if (!file) return new Response(null, { status: 404 });
    if (init.method === "HEAD") {
      return new Response(null, { headers: { "content-length": String(file.length) } });
    }
    const [, from, to] = /bytes=(\d+)-(\d+)/.exec(headers.get("range") ?? "") ?? [];
    if (!from || !to) return new Response(new Uint8Array(file));
    return new Response(new Uint8Array(file.subarray(Number(from), Number(to) + 1)), {
      status: 206,
    });
  };
}

it("opens the files of the newest release that reach into the territory, and says who asks", async () => {
  const asked: { url: string; agent: string | null }[] = [];
  vi.stubGlobal("fetch", answer(asked));
  const [only, ...others] = await openLatest(bbox, "Passerelle/test");
  expect(others).toEqual([]);
  const rows = only && (await readRowsWithin(only.file, bbox, ["id", "bbox"]));
  expect(rows).toHaveLength(10);
  expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set(["Passerelle/test"]));
});

it("says which address gave nothing", async () => {
  vi.stubGlobal("fetch", answer([], {}));
  await expect(openLatest(bbox, "x")).rejects.toThrow("catalog.json answered 404");
});

it("finds no file where the archive has no folder of Overture", async () => {
  expect(await openArchived(undefined)).toEqual([]);
  expect(await openArchived("/nonexistent")).toEqual([]);
});
