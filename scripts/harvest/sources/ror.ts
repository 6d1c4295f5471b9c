/**
 * https://ror.readme.io/v2/docs/rest-api
 *
 * Kept are active bodies of education, and others when one of their names has a word of the digital
 * or engineering list (`parts/digital-words.ts`). Positions are those of the city. Companies carry
 * their country in brackets. The API answers 20 records a page and sunset schema 1, which older
 * records of the archive still have. One query asks for the bounding box of the territory, and for
 * a fixed number of pages: more results than they hold is an error, not a silent cut. The monthly
 * dump of all bodies (a JSON array in schema 2, `v2.1-2026-11-12-ror-data.json`) is read from the
 * archive, where its name is last.
 */
import { territory } from "@passerelle/data/territory";
import { z } from "zod";
import { readArray } from "../formats/json.ts";
import { defineFile, defineSource, SourceError } from "../source.ts";
import { toRorPlace } from "./parts/ror-place.ts";
import { rorRecordSchema } from "./parts/ror-record.ts";

const PAGE_SIZE = 20;
const PAGES = 15;

const [west, south, east, north] = territory.view.bbox;
const within = [
  `locations.geonames_details.lng:[${west} TO ${east}]`,
  `locations.geonames_details.lat:[${south} TO ${north}]`,
].join(" AND ");

const pageUrl = (page: number) =>
  `https://api.ror.org/v2/organizations?query.advanced=${encodeURIComponent(within)}&page=${page}`;

const pageSchema = z.object({ number_of_results: z.number(), items: z.unknown() });

function itemsOf(document: unknown): unknown {
  const page = pageSchema.safeParse(document);
  if (!page.success) throw new SourceError("not a page of the ROR API");
  const { number_of_results: results, items } = page.data;
  if (results > PAGES * PAGE_SIZE) {
    throw new SourceError(`${results} results do not fit in ${PAGES} pages of ROR`);
  }
  return items;
}

const form = { record: rorRecordSchema, convert: toRorPlace };
const page = (number: number) =>
  defineFile({
    ...form,
    live: { url: pageUrl(number), format: "json", maxBytes: 5_000_000 },
    records: (body) => readArray(body, itemsOf),
  });

export default defineSource({
  id: "ror",
  kind: "places",
  title: "Research Organization Registry",
  publisher: "ROR",
  homepage: "https://ror.org",
  licence: "CC0-1.0",
  attribution: "Research Organization Registry (ROR)",
  authority: "observer",
  files: [
    defineFile({
      ...form,
      archive: /^(?:ror-.*|v\d.*-ror-data.*)\.json$/,
      records: (body) => readArray(body),
    }),
    ...Array.from({ length: PAGES }, (_, index) => page(index + 1)),
  ],
});
