import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { writeSearchTerms } from "../search/search-terms.queries.ts";
import { migrationsFolder, type OpenDatabase } from "./client.ts";
import * as schema from "./schema.ts";

/** Any number of ours, beside that of the search terms. */
const MIGRATIONS_LOCK = 8_787_003;

/**
 * Connects to a PostgreSQL server and brings its tables up to date.
 *
 * @throws when the server cannot be reached or lacks an extension; the message says what to do.
 */
export async function openServerDatabase(url: string): Promise<OpenDatabase> {
  const client = postgres(url, { onnotice: () => {} });
  const { host, pathname } = new URL(url);
  const description = `PostgreSQL at ${host}${pathname}`;
  const db = drizzle(client, { schema, casing: "snake_case" });
  try {
    await migrateAlone(url);
    await writeSearchTerms(db);
  } catch (error) {
    await client.end();
    throw new Error(`${description} cannot be used: ${remedyFor(error)}`, { cause: error });
  }
  return { db, description, close: () => client.end() };
}

/** Brings the tables up to date, one process after the other: the next finds nothing left to do. */
async function migrateAlone(url: string) {
  // the lock belongs to the connection, and goes with it
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client`select pg_advisory_lock(${MIGRATIONS_LOCK})`;
    await migrate(drizzle(client), { migrationsFolder });
  } finally {
    await client.end();
  }
}

/** The extensions that the migrations switch on, and where Debian has them. */
const EXTENSIONS = [
  { name: "postgis", title: "PostGIS", debian: "postgresql-15-postgis-3" },
  { name: "unaccent", title: "unaccent", debian: "postgresql-contrib" },
  { name: "pg_trgm", title: "pg_trgm", debian: "postgresql-contrib" },
];

function remedyFor(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const message = cause instanceof Error ? cause.message : String(cause);
  const missing = EXTENSIONS.find(({ name }) => message.toLowerCase().includes(`"${name}"`));
  if (missing) {
    return `${message}. Install ${missing.title} on the server (Debian: ${missing.debian}) and let this user create the extension once: CREATE EXTENSION ${missing.name}`;
  }
  return `${message}. Check DATABASE_URL and that the server is running`;
}
