import { fileURLToPath } from "node:url";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import type * as schema from "./schema.ts";

/** PostgreSQL with PostGIS: a server or the embedded PGlite, the same SQL on both. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** An open database; `close` must be awaited before the process ends. */
export type OpenDatabase = {
  db: Database;
  /** For people: `PostgreSQL at host/name` or `embedded database in <folder>`. */
  description: string;
  close: () => Promise<void>;
};

/** Where drizzle-kit writes the migrations that both engines run. */
export const migrationsFolder = fileURLToPath(new URL("../../migrations", import.meta.url));
