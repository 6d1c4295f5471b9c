import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pgliteExtensions } from "@passerelle/server/db/pglite-extensions";
import { inject } from "vitest";

/** Lays out an embedded database in `folder` as a first start would, from the dump of the run. */
export async function layOutEmbeddedFolder(folder: string): Promise<void> {
  const client = await PGlite.create({
    dataDir: join(folder, "pglite"),
    loadDataDir: new Blob([readFileSync(inject("pgliteTemplate"))]),
    extensions: pgliteExtensions,
  });
  await client.close();
  writeFileSync(join(folder, "pglite-created"), "");
}
