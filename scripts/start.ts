import { openDatabase } from "@passerelle/server/db/open";
import { readEnvironment } from "@passerelle/server/env";
import { serve } from "@passerelle/server/serve";
import { Command } from "commander";
import { buildWeb } from "./build-web.ts";
import { fillIfEmpty } from "./fill.ts";
import { run } from "./run.ts";

const command = new Command("start")
  .description(
    "Builds the web, creates the database, reads the sources when it is empty, and serves Passerelle.",
  )
  .option("--api-only", "serve the API without the pages (pnpm dev serves them with hot reload)")
  .addHelpText(
    "after",
    "\nSettings: PORT (8787), HOST (127.0.0.1), PUBLIC_URL, DATABASE_URL or DATA_DIR (.passerelle), ARCHIVE_DIR, BASEMAP_STYLE_URL, ROUTING_URL, CONTACT_EMAIL, LOG_LEVEL.",
  );

await run(async () => {
  command.parse();
  const { apiOnly = false } = command.opts<{ apiOnly?: boolean }>();
  const environment = readEnvironment();
  if (!apiOnly) await buildWeb();
  console.log("Opening the database (a first time takes half a minute)…");
  const { db, description, close } = await openDatabase({
    databaseUrl: environment.DATABASE_URL,
    dataDir: environment.DATA_DIR,
  });
  console.log(`Using the ${description}`);
  const server = await openOrClose(close, async () => {
    await fillIfEmpty(db, environment);
    return serve(db, environment, { pages: !apiOnly });
  });
  console.log(`Passerelle is at ${server.url}`);
  const stop = async () => {
    await server.stop();
    await close();
    process.exit();
  };
  process.once("SIGINT", () => void stop());
  process.once("SIGTERM", () => void stop());
});

/** Gives the database back when what needs it cannot start. */
async function openOrClose<Result>(close: () => Promise<void>, work: () => Promise<Result>) {
  try {
    return await work();
  } catch (error) {
    await close();
    throw error;
  }
}
