import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { migrationsFolder, type OpenDatabase } from "./client.ts";
import * as schema from "./schema.ts";

/**
 * Connects to a PostgreSQL server and brings its tables up to date.
 *
 * @throws when the server cannot be reached or lacks PostGIS; the message says what to do.
 */
export async function openServerDatabase(url: string): Promise<OpenDatabase> {
  const client = postgres(url, { onnotice: () => {} });
  const { host, pathname } = new URL(url);
  const description = `PostgreSQL at ${host}${pathname}`;
  const db = drizzle(client, { schema, casing: "snake_case" });
  try {
    await migrate(db, { migrationsFolder });
  } catch (error) {
    await client.end();
    throw new Error(`${description} cannot be used: ${remedyFor(error)}`, { cause: error });
  }
  return { db, description, close: () => client.end() };
}

function remedyFor(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/postgis/i.test(message)) {
    return `${message}. Install PostGIS on the server (Debian: postgresql-15-postgis-3) and let this user create the extension once: CREATE EXTENSION postgis`;
  }
  return `${message}. Check DATABASE_URL and that the server is running`;
}
