/**
 * https://docs.overturemaps.org/guides/places/
 *
 * GeoParquet, a release a month of which the last two stay online; of files of hundreds of megabytes
 * only the rows in the territory's box are read, by ranges. From September 2026 on what a place is
 * stands in `basic_category` and `taxonomy`, before in `categories`. Many places closed long ago, some
 * are there twice, and nobody can mend them: nothing of it is published. What it has and we have not
 * is for people to check, what it has too is a reason more to believe that a place is there.
 */
import { territory } from "@passerelle/data/territory";
import { z } from "zod";
import { digestOfCode } from "../fingerprint.ts";
import { HOSTS, latestRelease, openRelease } from "../overture/release.ts";
import { overtureRowSchema, toSourcePlace } from "../overture/row.ts";
import { selectFromParquet, selectRows } from "../overture/select-rows.ts";
import type { SourcePlace } from "../said.ts";
import { defineFile, defineSource, type Skip } from "../source.ts";
import { leftOutSchema, readSelection } from "./parts/selection.ts";

const { bbox } = territory.view;

export default defineSource({
  id: "overture",
  kind: "candidates",
  title: "Overture Maps",
  publisher: "Overture Maps Foundation",
  homepage: "https://overturemaps.org",
  licence: "CDLA-Permissive-2.0",
  attribution: "Overture Maps Foundation, places",
  authority: "observer",
  isSlow: true,
  files: [
    defineFile({
      live: {
        edition: async (getJson) => `${await latestRelease(getJson)} ${digestOfCode()}`,
        collect: async (getJson, openRanges) => {
          const release = await latestRelease(getJson);
          const files = await openRelease(release, bbox, openRanges);
          return { name: `overture/${release}`, bytes: await selectRows(files, bbox) };
        },
        format: "parquet",
        maxBytes: 1_000_000_000,
        hosts: HOSTS,
      },
      select: selectFromParquet,
      records: readSelection,
      record: z.union([leftOutSchema, overtureRowSchema]),
      convert: (row): SourcePlace | Skip =>
        "leftOut" in row ? { skip: row.leftOut } : toSourcePlace(row),
    }),
  ],
});
