/** Databases for tests: a fresh one on each engine that this machine has. */
import { readFileSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import postgres from "postgres";
import { inject } from "vitest";
import type { OpenDatabase } from "./client.ts";
import { migrated } from "./embedded.ts";
import { pgliteExtensions } from "./pglite-extensions.ts";
import { openServerDatabase } from "./server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Dump of a PGlite with PostGIS, made once a run. */
    pgliteTemplate: string;
    /** Maintenance database of a PostgreSQL with PostGIS; absent when the machine has none. */
    postgresUrl: string | undefined;
  }
}

export type Engine = "PGlite" | "PostgreSQL";

/** The engines that tests can run on here; set-up says when PostgreSQL is missing. */
export const testEngines: Engine[] = inject("postgresUrl") ? ["PGlite", "PostgreSQL"] : ["PGlite"];

/** A fresh database with the tables and no rows. */
export function openTestDatabase(engine: Engine = "PGlite"): Promise<OpenDatabase> {
  return engine === "PGlite" ? openTestPglite() : openTestPostgres();
}

async function openTestPglite(): Promise<OpenDatabase> {
  const loadDataDir = new Blob([readFileSync(inject("pgliteTemplate"))]);
  const client = await PGlite.create({ loadDataDir, extensions: pgliteExtensions });
  return {
    db: await migrated(client),
    description: "PGlite in memory",
    close: () => client.close(),
  };
}

async function openTestPostgres(): Promise<OpenDatabase> {
  const maintenanceUrl = inject("postgresUrl");
  if (!maintenanceUrl) throw new Error("No PostgreSQL with PostGIS on this machine");
  const name = `test_${crypto.randomUUID().replaceAll("-", "")}`;
  const maintenance = postgres(maintenanceUrl, { max: 1 });
  await maintenance.unsafe(`create database ${name}`);
  const url = new URL(maintenanceUrl);
  url.pathname = `/${name}`;
  const opened = await openServerDatabase(url.href);
  return {
    ...opened,
    close: async () => {
      await opened.close();
      await maintenance.unsafe(`drop database ${name} with (force)`);
      await maintenance.end();
    },
  };
}
