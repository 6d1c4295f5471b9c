import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { territory } from "@passerelle/data/territory";
import { describe, expect, it } from "vitest";
import type { RangedFile } from "../live-file.ts";
import { latestRelease, openRelease } from "./release.ts";
import { selectRows } from "./select-rows.ts";

const fixture = (name: string) =>
  readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)));
const { bbox } = territory.view;

/** The index of a release and the one of its files that reaches into the territory. */
const ONLINE: Record<string, Buffer> = {
  "https://stac.overturemaps.org/2026-11-18.0/collections.parquet": fixture("collections.parquet"),
  "https://overturemapswestus2.blob.core.windows.net/release/2026-11-18.0/theme=places/type=place/part-00001.zstd.parquet":
    fixture("../../sources/fixtures/overture/overture-2026-11-18.parquet"),
};

async function open(url: string): Promise<RangedFile> {
  const file = ONLINE[url];
  if (!file) throw new Error(`nothing is at ${url}`);
  return rangesOf(file);
}

function rangesOf(file: Buffer): RangedFile {
  const bytes = new Uint8Array(file);
  return { byteLength: bytes.length, slice: async (start, end) => bytes.slice(start, end).buffer };
}

describe("a release of Overture Maps", () => {
  it("is the one that the catalogue calls the latest", async () => {
    expect(await latestRelease(async () => ({ latest: "2026-11-18.0" }))).toBe("2026-11-18.0");
    await expect(latestRelease(async () => ({ message: "moved" }))).rejects.toThrow(
      /names no latest release/,
    );
  });

  it("is read from those of its files alone that reach into the territory", async () => {
    const files = await openRelease("2026-11-18.0", bbox, open);
    expect(files).toHaveLength(1);
    const { kept } = JSON.parse(new TextDecoder().decode(await selectRows(files, bbox)));
    expect(kept.map(({ names }: { names: { primary: string } }) => names.primary)).toContain(
      "Cowork aan de Leie",
    );
  });
});

it("keeps of a row of another form nothing but which it is", async () => {
  const file = rangesOf(fixture("malformed.parquet"));
  const { kept } = JSON.parse(new TextDecoder().decode(await selectRows([file], bbox)));
  expect(kept).toEqual([{ id: "00000000-0000-4000-8000-000000000012" }]);
});
