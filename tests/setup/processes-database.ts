import { mkdirSync } from "node:fs";
import type { Engine } from "@passerelle/server/db/testing";
import postgres from "postgres";
import { inject } from "vitest";
import { layOutEmbeddedFolder } from "./embedded-folder.ts";

/**
 * A new database that processes of their own can open, as their environment names it: the folder
 * `dataDir`, or a database called `name` on the server of the run.
 */
export async function makeProcessesDatabase(engine: Engine, name: string, dataDir: string) {
  if (engine === "PGlite") {
    mkdirSync(dataDir, { recursive: true });
    await layOutEmbeddedFolder(dataDir);
    return { DATABASE_URL: "", DATA_DIR: dataDir };
  }
  const url = new URL(inject("postgresUrl") ?? "");
  const maintenance = postgres(url.href, { max: 1 });
  await maintenance.unsafe(`create database ${name}`);
  await maintenance.end();
  url.pathname = `/${name}`;
  return { DATABASE_URL: url.href, DATA_DIR: dataDir };
}
