import { type Bbox, bboxesMeet } from "@passerelle/data/contract";
import { z } from "zod";
import type { GetJson, OpenRanges, RangedFile } from "../live-file.ts";
import { SourceError } from "../source.ts";
import { readRowsWithin } from "./read-rows.ts";

const CATALOG_HOST = "stac.overturemaps.org";

/** Hosts of the files; a release names each file at several. */
const FILE_HOSTS = [
  "overturemaps-us-west-2.s3.us-west-2.amazonaws.com",
  "overturemapswestus2.blob.core.windows.net",
];
export const HOSTS = [CATALOG_HOST, ...FILE_HOSTS];

const catalogSchema = z.object({ latest: z.string().regex(/^\d{4}-\d{2}-\d{2}\.\d+$/) });
const itemSchema = z.object({
  collection: z.string(),
  type: z.string(),
  bbox: z.object({ xmin: z.number(), ymin: z.number(), xmax: z.number(), ymax: z.number() }),
  assets: z.record(z.string(), z.object({ href: z.string() }).nullish()),
});

/** Name of the newest release: `2026-11-18.0`. @throws SourceError */
export async function latestRelease(getJson: GetJson): Promise<string> {
  const catalog = catalogSchema.safeParse(await getJson(`https://${CATALOG_HOST}/catalog.json`));
  if (!catalog.success) throw new SourceError("The catalogue of Overture names no latest release");
  return catalog.data.latest;
}

/** The files of places of a release that reach into `bbox`. @throws SourceError */
export async function openRelease(
  release: string,
  bbox: Bbox,
  open: OpenRanges,
): Promise<RangedFile[]> {
  const index = await open(`https://${CATALOG_HOST}/${release}/collections.parquet`);
  return Promise.all((await filesWithin(index, bbox)).map(open));
}

/** The addresses, in the index of a release, of the files of places that reach into `bbox`. */
async function filesWithin(index: RangedFile, bbox: Bbox): Promise<string[]> {
  const everywhere: Bbox = [-180, -90, 180, 90];
  const rows = await readRowsWithin(index, everywhere, Object.keys(itemSchema.shape));
  const items = z.array(itemSchema).safeParse(rows);
  if (!items.success) {
    throw new SourceError(
      `The index of Overture has another form: ${z.prettifyError(items.error)}`,
    );
  }
  return items.data
    .filter(({ collection, type }) => collection === "place" && type === "Feature")
    .filter(({ bbox: { xmin, ymin, xmax, ymax } }) => bboxesMeet([xmin, ymin, xmax, ymax], bbox))
    .map(({ assets }) => addressOf(Object.values(assets).map((asset) => asset?.href ?? "")));
}

function addressOf(addresses: string[]): string {
  const found = addresses.find(
    (address) => URL.canParse(address) && FILE_HOSTS.includes(new URL(address).host),
  );
  if (found) return found;
  throw new SourceError(`A file of Overture is at no known host: ${addresses.join(", ")}`);
}
