import { harvest } from "@passerelle/scripts/harvest";
import { loadSources } from "@passerelle/scripts/load-sources";
import type { OpenDatabase } from "@passerelle/server/db";
import { type Engine, openTestDatabase } from "@passerelle/server/db/testing";
import { fromFixtures } from "./from-fixtures.ts";

/** A fresh database filled from the curated places and the sources' fixtures. */
export async function openHarvestedDatabase(engine: Engine): Promise<OpenDatabase> {
  const opened = await openTestDatabase(engine);
  const { runs } = await harvest(opened.db, await loadSources(), fromFixtures);
  const failed = runs.filter(({ status }) => status === "failed");
  if (failed.length) throw new Error(`The fixtures cannot be read: ${JSON.stringify(failed)}`);
  return opened;
}
