/** What tells of persons in the publishers' files reaches no place, export, log or manifest. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createApp } from "@passerelle/server/create-app";
import { openDatabase } from "@passerelle/server/db/open";
import { claims, harvestRuns, records, shownPlaces } from "@passerelle/server/db/schema";
import { testEngines } from "@passerelle/server/db/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { fromFixtures } from "../setup/from-fixtures.ts";
import { LIVE_DOCUMENTS } from "../setup/live-documents.ts";
import { makeProcessesDatabase } from "../setup/processes-database.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "passerelle-persons-"));
const archive = join(folder, "archive");
const dataDir = join(folder, "data");
let environment: Awaited<ReturnType<typeof makeProcessesDatabase>>;

const NAME = "Godelieve Vanpeperstraete";
const EMAIL = "godelieve.vanpeperstraete@gmail.com";
const MOBILE = "06 98 76 54 32";
const PLANTED = /vanpeperstraete|98[ .]?76[ .]?54[ .]?32/i;

type Row = Record<string, unknown>;

/** The record with a person wherever its publisher might put one. */
function plant(record: Row): Row {
  const { properties, tags, ...rest } = record as { properties?: Row; tags?: Row };
  const planted = Object.entries(rest).map(([key, value]) => [key, plantIn(key, value)]);
  return {
    ...Object.fromEntries(planted),
    ...(properties && { properties: { ...properties, ...PERSON } }),
    ...(tags && { tags: { ...tags, ...OSM_PERSON } }),
    ...(!properties && !tags && PERSON),
  };
}

const PERSON = {
  responsable: NAME,
  nom_dirigeant: NAME,
  contact: `Mme ${NAME} ${MOBILE}`,
  courriel_responsable: EMAIL,
  portable: MOBILE,
};
const OSM_PERSON = {
  operator: NAME,
  "contact:person": NAME,
  email: EMAIL,
  phone: "+33 6 98 76 54 32",
  "contact:mobile": MOBILE,
  description: `${NAME}, ${EMAIL}`,
};

function plantIn(key: string, value: unknown): unknown {
  if (typeof value !== "string") return value;
  if (/mail|courriel/i.test(key)) return EMAIL;
  if (/t[eé]l[eé]phone/i.test(key)) return MOBILE;
  if (/adresse/i.test(key)) return `chez Mme ${NAME}, ${value}`;
  if (/^(CONTACT|complement_adresse|commentaire|presentation_detail)$/i.test(key)) {
    return `Mme ${NAME}, ${MOBILE}`;
  }
  if (key === "presentation_resume") {
    return `Ateliers ouverts à tous. Contactez ${NAME} au ${MOBILE} ou ${EMAIL}. Demandez Mme ${NAME}.`;
  }
  return value;
}

/** A record of each source is a sole trader's; the fields of another hold what they never should. */
function plantAll(records: Row[]): Row[] {
  return records.map((record, index) => {
    const planted = plant(record);
    const key = Object.keys(planted).find((name) => /^(nom|lib_fs|NOM_TL|Libellé)$/.test(name));
    if (index === 1 && key) return { ...planted, [key]: `Mme ${NAME}, écrivain public` };
    if (index === 2 && "latitude" in planted) return { ...planted, latitude: EMAIL };
    return planted;
  });
}

beforeAll(async () => {
  const [engine = "PGlite"] = testEngines.slice(-1);
  environment = await makeProcessesDatabase(engine, "persons", dataDir);
  cpSync(fromFixtures.archive, archive, { recursive: true });
  for (const document of LIVE_DOCUMENTS) {
    writeFileSync(join(archive, document.path), document.with(plantAll));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("keeps persons out of places, exports, reports, logs and manifests", async () => {
  const command = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/harvest/main.ts", "--archive", archive, "--diff"],
    { cwd: root, encoding: "utf8", env: { ...process.env, ...environment, LOG_LEVEL: "debug" } },
  );
  const harvested = spawnSync(
    process.execPath,
    ["--import", "tsx", "scripts/harvest/main.ts", "--archive", archive, "--json"],
    { cwd: root, encoding: "utf8", env: { ...process.env, ...environment, LOG_LEVEL: "debug" } },
  );
  const { runs } = JSON.parse(harvested.stdout) as { runs: { status: string; rejected: number }[] };
  expect(runs.filter(({ status }) => status === "ok").length).toBeGreaterThanOrEqual(11);
  expect(runs.some(({ rejected }) => rejected > 0)).toBe(true);
  expect(harvested.stdout).toContain("named after a person");
  for (const { stdout, stderr } of [command, harvested]) {
    expect(stdout).not.toMatch(PLANTED);
    expect(stderr).not.toMatch(PLANTED);
  }

  const { db, close } = await openDatabase({ databaseUrl: environment.DATABASE_URL, dataDir });
  const app = createApp(db);
  const shown = await db.select().from(shownPlaces);
  const kept = {
    shown,
    claims: await db.select().from(claims),
    records: await db.select().from(records),
    runs: await db.select().from(harvestRuns),
  };
  expect(JSON.stringify(kept)).not.toMatch(PLANTED);
  expect(shown.length).toBeGreaterThan(450);
  expect(JSON.stringify(kept.records)).toContain("Ateliers ouverts à tous.");
  const json = "application/json";
  const [csv, geojson] = ["text/csv; charset=utf-8; header=present", "application/geo+json"];
  const paths = [
    ["places?limit=100", json],
    ["sources", json],
    ["criteria", json],
    ["criteria?format=csv", csv],
    ["criteria?format=geojson", geojson],
    ["coverage?format=csv", csv],
    ["coverage?format=geojson", geojson],
  ];
  for (const [path, type] of paths) {
    const response = await app.request(`/api/v1/${path}`);
    expect([path, response.headers.get("content-type")]).toEqual([path, type]);
    expect(await response.text()).not.toMatch(PLANTED);
  }
  for (const { slug } of shown.slice(0, 20)) {
    expect(await (await app.request(`/api/v1/places/${slug}`)).text()).not.toMatch(PLANTED);
  }
  await close();

  const manifests = join(dataDir, "raw", "runs");
  const names = readdirSync(manifests);
  expect(names).toHaveLength(2);
  for (const name of names) {
    expect(readFileSync(join(manifests, name), "utf8")).not.toMatch(PLANTED);
  }
});
