/**
 * https://ror.readme.io/v2/docs/rest-api
 *
 * Kept are active bodies of education, and others when one of their names has a word of the digital
 * or engineering list (`parts/digital-words.ts`). Positions are those of the city. Companies carry
 * their country in brackets. The API answers 20 records a page and sunset schema 1, which older
 * records of the archive still have. One query asks for the bounding box of the territory, page after
 * page as its first answer counts them; all pages are one file. The monthly dump of all bodies (a JSON
 * array in schema 2, `v2.1-2026-11-12-ror-data.json`) is read from the archive, where its name is last.
 */
import { territory } from "@passerelle/data/territory";
import { readArray } from "../formats/json.ts";
import { defineFile, defineSource } from "../source.ts";
import { collectRorPages } from "./parts/ror-pages.ts";
import { toRorPlace } from "./parts/ror-place.ts";
import { rorRecordSchema } from "./parts/ror-record.ts";

const ENDPOINT = "https://api.ror.org/v2/organizations";

const [west, south, east, north] = territory.view.bbox;
const within = [
  `locations.geonames_details.lng:[${west} TO ${east}]`,
  `locations.geonames_details.lat:[${south} TO ${north}]`,
].join(" AND ");

const pageUrl = (page: number) =>
  `${ENDPOINT}?query.advanced=${encodeURIComponent(within)}&page=${page}`;

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
      live: {
        collect: async (getJson) => ({
          name: ENDPOINT,
          bytes: await collectRorPages(pageUrl, getJson),
        }),
        format: "json",
        maxBytes: 5_000_000,
        hosts: [new URL(ENDPOINT).host],
      },
      archive: /^(?:ror-.*|v\d.*-ror-data.*)\.json$/,
      records: (body) => readArray(body),
      record: rorRecordSchema,
      convert: toRorPlace,
    }),
  ],
});
