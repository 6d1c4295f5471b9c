import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { writeSearchTerms } from "../search/search-terms.queries.ts";
import { migrationsFolder, type OpenDatabase } from "./client.ts";
import { lockFolder } from "./folder-lock.ts";
import { pgliteExtensions } from "./pglite-extensions.ts";
import * as schema from "./schema.ts";

/**
 * Opens the embedded database in `dataDir`, creating it when it is not there (about 15 s).
 *
 * A marker is written once creation has ended: a folder without it was left by a crash before
 * anything could be stored, and is created anew.
 *
 * @throws when another process holds the folder, or the folder cannot be opened.
 */
export async function openEmbeddedDatabase(dataDir: string): Promise<OpenDatabase> {
  const folder = resolve(dataDir);
  const unlock = lockFolder(folder);
  try {
    const files = join(folder, "pglite");
    const marker = join(folder, "pglite-created");
    if (!existsSync(marker)) rmSync(files, { recursive: true, force: true });
    const client = await PGlite.create({ dataDir: files, extensions: pgliteExtensions });
    const db = await migrated(client);
    writeFileSync(marker, "");
    return {
      db,
      description: `embedded database in ${folder}`,
      close: async () => {
        await client.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Brings the tables of an open PGlite up to date. */
export async function migrated(client: PGlite) {
  const db = drizzle(client, { schema, casing: "snake_case" });
  await migrate(db, { migrationsFolder });
  await writeSearchTerms(db);
  return db;
}
