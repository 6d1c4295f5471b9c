import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Bbox } from "@passerelle/data/contract";
import { type AsyncBuffer, asyncBufferFromFile, asyncBufferFromUrl } from "hyparquet";
import { z } from "zod";
import { readRowsWithin } from "./read-rows.ts";

/** Where Overture says which releases are online and which file holds which part of the world. */
const CATALOG = "https://stac.overturemaps.org";

/** One file, opened; ranges of it are fetched as they are needed. */
export type OpenFile = { name: string; file: AsyncBuffer };

const catalogSchema = z.object({ latest: z.string().regex(/^\d{4}-\d{2}-\d{2}\.\d+$/) });
const itemSchema = z.object({
  collection: z.string(),
  type: z.string(),
  bbox: z.object({ xmin: z.number(), ymin: z.number(), xmax: z.number(), ymax: z.number() }),
  assets: z.record(z.string(), z.object({ href: z.string() }).nullish()),
});

/** Files of `overture/` in the folder of raw files; none where there is no such folder. */
export async function openArchived(archive: string | undefined): Promise<OpenFile[]> {
  const folder = join(archive ?? "", "overture");
  if (!archive || !existsSync(folder)) return [];
  return openFiles(
    readdirSync(folder)
      .filter((name) => name.endsWith(".parquet"))
      .toSorted()
      .map((name) => join(folder, name)),
  );
}

export async function openFiles(paths: string[]): Promise<OpenFile[]> {
  return Promise.all(
    paths.map(async (path) => ({ name: path, file: await asyncBufferFromFile(path) })),
  );
}

/** The files of the newest release that reach into `bbox`. @throws Error naming the address */
export async function openLatest(bbox: Bbox, userAgent: string): Promise<OpenFile[]> {
  const requestInit = { headers: { "user-agent": userAgent } };
  const get = async (url: string) => {
    const response = await fetch(url, requestInit);
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return response;
  };
  const { latest } = catalogSchema.parse(await (await get(`${CATALOG}/catalog.json`)).json());
  const index = await (await get(`${CATALOG}/${latest}/collections.parquet`)).arrayBuffer();
  const urls = await filesWithin(index, bbox);
  return Promise.all(
    urls.map(async (url) => ({ name: url, file: await asyncBufferFromUrl({ url, requestInit }) })),
  );
}

/** The addresses, in an index of a release, of the files of places that reach into `bbox`. */
export async function filesWithin(
  index: ArrayBuffer,
  [west, south, east, north]: Bbox,
): Promise<string[]> {
  const everywhere: Bbox = [-180, -90, 180, 90];
  const rows = await readRowsWithin(index, everywhere, Object.keys(itemSchema.shape));
  return z
    .array(itemSchema)
    .parse(rows)
    .filter(({ collection, type }) => collection === "place" && type === "Feature")
    .filter(
      ({ bbox }) =>
        bbox.xmin <= east && bbox.xmax >= west && bbox.ymin <= north && bbox.ymax >= south,
    )
    .flatMap(({ assets }) => {
      const addresses = Object.values(assets).map((asset) => asset?.href ?? "");
      const address = addresses.find((href) => href.startsWith("https://"));
      return address ? [address] : [];
    });
}
