/** What a harvest says of files that are not what their source promised; what is held stays. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { harvest } from "@passerelle/scripts/harvest";
import { loadSources } from "@passerelle/scripts/load-sources";
import type { OpenDatabase } from "@passerelle/server/db";
import { records, shownPlaces } from "@passerelle/server/db/schema";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fromFixtures } from "../setup/from-fixtures.ts";
import { openHarvestedDatabase } from "../setup/harvested.ts";

let opened: OpenDatabase;
let held: { records: number; places: number };
const archive = mkdtempSync(join(tmpdir(), "passerelle-broken-"));

beforeAll(async () => {
  opened = await openHarvestedDatabase("PGlite");
  held = await count();
});
afterAll(async () => {
  await opened.close();
  rmSync(archive, { recursive: true, force: true });
});

const html = () => Buffer.from("<!doctype html><html><title>Maintenance</title></html>");
const half = (bytes: Buffer) => bytes.subarray(0, Math.floor(bytes.length * 0.6));
const latin1 = (bytes: Buffer) => Buffer.from(bytes.toString("utf8"), "latin1");
const renamed = (from: string, to: string) => (bytes: Buffer) =>
  Buffer.from(bytes.toString("utf8").replace(from, to));

const library = "bibliotheques/bibliotheques.csv";
const mediation = "mediation-numerique/conseillers-numeriques-2022-12.json";
const franceServices = "france-services/liste-fs-20240801.csv";

it.each([
  ["HTML instead of JSON", mediation, html, /conseillers-numeriques-2022-12\.json.*HTML/],
  ["HTML instead of CSV", library, html, /bibliotheques\.csv.*HTML/],
  ["a truncated JSON file", mediation, half, /conseillers-numeriques-2022-12\.json.*line \d+/],
  ["a truncated CSV file", franceServices, half, /liste-fs-20240801\.csv.*line \d+/],
  ["a changed header", library, renamed("Adresse;", "Rue;"), /bibliotheques\.csv.*Adresse/],
  ["a wrong encoding", franceServices, latin1, /liste-fs-20240801\.csv.*UTF-8/],
])("reports %s, keeps what it had and goes on", async (_what, file, damage, message) => {
  cpSync(fromFixtures.archive, archive, { recursive: true });
  const path = join(archive, file);
  writeFileSync(path, damage(readFileSync(path)));
  const [id = ""] = file.split("/");

  const { runs } = await harvest(opened.db, await loadSources([id, "esr"]), {
    ...fromFixtures,
    archive,
  });

  expect(runs.find(({ source }) => source === id)).toMatchObject({
    status: "failed",
    message: expect.stringMatching(message),
  });
  expect(runs.find(({ source }) => source === "esr")?.status).toBe("ok");
  expect(await count()).toEqual(held);
});

async function count() {
  return {
    records: await opened.db.$count(records),
    places: await opened.db.$count(shownPlaces),
  };
}
