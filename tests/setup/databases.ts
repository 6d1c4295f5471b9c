import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { startPostgres } from "@passerelle/scripts/throwaway-postgres";
import { pgliteExtensions } from "@passerelle/server/db/pglite-extensions";
import type { TestProject } from "vitest/node";

/** Vitest global set-up: one PGlite dump and one PostgreSQL server for the whole run. */
export default async function setup(project: TestProject) {
  const [template, server] = await Promise.all([pgliteTemplate(), postgresServer()]);
  project.provide("pgliteTemplate", template);
  project.provide("postgresUrl", server?.url);
  return () => server?.stop();
}

async function postgresServer() {
  if (process.env.TEST_DATABASE_URL) {
    return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  }
  const server = await startPostgres();
  if (!server) {
    console.warn(
      "No PostgreSQL with PostGIS here: tests run on PGlite only. Install them (Debian: postgresql postgresql-15-postgis-3) or set TEST_DATABASE_URL to test both engines.",
    );
  }
  return server;
}

/** Path of a dumped PGlite with PostGIS; creating one takes 15 s, so it is kept per version. */
async function pgliteTemplate(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  // pnpm's paths hold the versions
  const versions = [resolve("@electric-sql/pglite"), resolve("@electric-sql/pglite-postgis")];
  const digest = createHash("sha256").update(versions.join()).digest("hex").slice(0, 16);
  const folder = join(tmpdir(), "passerelle-test");
  const file = join(folder, `pglite-${digest}.tar`);
  if (existsSync(file)) return file;
  const client = await PGlite.create({ extensions: pgliteExtensions });
  await client.exec("create extension postgis");
  const dump = await client.dumpDataDir("none");
  await client.close();
  mkdirSync(folder, { recursive: true });
  // written beside and renamed, so that a run cut short leaves no half file
  writeFileSync(`${file}.${process.pid}`, new Uint8Array(await dump.arrayBuffer()));
  renameSync(`${file}.${process.pid}`, file);
  return file;
}
