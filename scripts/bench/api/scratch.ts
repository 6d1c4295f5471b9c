import postgres from "postgres";
import { startPostgres } from "../../postgres/throwaway.ts";

/** An empty database for the time of a measurement. */
export type Scratch = { url: string; description: string; drop: () => Promise<void> };

/**
 * A scratch database on the server of `databaseUrl`, else on a PostgreSQL started for it.
 *
 * @throws when there is neither.
 */
export async function openScratch(databaseUrl: string | undefined): Promise<Scratch> {
  const server = databaseUrl ? undefined : await startPostgres();
  const maintenanceUrl = databaseUrl ?? server?.url;
  if (!maintenanceUrl) {
    throw new Error(
      "No PostgreSQL with PostGIS here: install them (Debian: postgresql postgresql-15-postgis-3) or set DATABASE_URL",
    );
  }
  const name = `bench_${process.pid}_${Date.now()}`;
  const maintenance = postgres(maintenanceUrl, { max: 1, onnotice: () => {} });
  await maintenance.unsafe(`create database ${name}`);
  // nothing is lost with what is made for one measurement
  await maintenance.unsafe(`alter database ${name} set synchronous_commit = off`);
  const [version] = await maintenance`show server_version`;
  const url = new URL(maintenanceUrl);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    description: `PostgreSQL ${version?.server_version} (${server ? "started for this" : url.host})`,
    drop: async () => {
      await maintenance.unsafe(`drop database ${name} with (force)`);
      await maintenance.end();
      await server?.stop();
    },
  };
}
