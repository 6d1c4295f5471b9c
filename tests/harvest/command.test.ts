import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { draftSchema, harvestRunSchema } from "@passerelle/data/contract";
import { testEngines } from "@passerelle/server/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { fromFixtures } from "../setup/from-fixtures.ts";
import { makeProcessesDatabase } from "../setup/processes-database.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "passerelle-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let environment = {};
beforeAll(async () => {
  // a server opens at once for each command
  const [engine = "PGlite"] = testEngines.slice(-1);
  environment = await makeProcessesDatabase(engine, "commands", join(folder, "data"));
});

const harvestCommand = (...args: string[]) => command("scripts/harvest/main.ts", args);
const reviewCommand = (...args: string[]) => command("scripts/review.ts", args);

function command(script: string, args: string[]) {
  return spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", script, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...environment, ARCHIVE_DIR: "" },
  });
}

function runsOf({ stdout }: { stdout: string }) {
  return z.object({ runs: z.array(harvestRunSchema) }).parse(JSON.parse(stdout)).runs;
}

describe("pnpm harvest", () => {
  it("explains itself and names the sources that exist", () => {
    expect(harvestCommand("--help").stdout).toContain("--dry-run");
    const unknown = harvestCommand("libraries");
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toMatch(/libraries.*bibliotheques/);
  });

  it("prints only JSON with --json, then says unchanged, and exits 1 when a source failed", () => {
    const archive = join(folder, "archive");
    cpSync(fromFixtures.archive, archive, { recursive: true });

    const first = harvestCommand("boundaries-france", "esr", "--archive", archive, "--json");
    expect(first.status, first.stderr).toBe(0);
    expect(runsOf(first).map(({ source, status }) => [source, status])).toEqual([
      ["boundaries-france", "ok"],
      ["esr", "ok"],
    ]);

    const second = harvestCommand("esr", "--archive", archive);
    expect(second.status).toBe(0);
    expect(second.stdout).toContain("unchanged");

    writeFileSync(
      join(archive, "esr/fr-esr-principaux-etablissements-enseignement-superieur.csv"),
      "<html>",
    );
    const third = harvestCommand("esr", "--archive", archive);
    expect(third.status).toBe(1);
    expect(third.stdout).toMatch(/esr failed: .*HTML/);
  });
});

describe("what an operator does with pnpm harvest", () => {
  const archive = join(folder, "operated");
  const file = join(archive, "france-services/liste-fs-20240801.csv");
  const read = (...args: string[]) =>
    harvestCommand("france-services", "--archive", archive, ...args);
  let whole = "";

  beforeAll(() => {
    cpSync(fromFixtures.archive, archive, { recursive: true });
    whole = readFileSync(file, "utf8");
    expect(read().status).toBe(0);
  });

  it("shows what would change, publishes nothing, and then exactly that", () => {
    writeFileSync(file, whole.replace("France services Roubaix", "France services de Roubaix"));
    const shown = read("--diff");
    expect(shown.status, shown.stderr).toBe(0);
    expect(shown.stdout).toMatch(/0 added, 1 changed, 0 withdrawn/);
    expect(shown.stdout).toMatch(
      /name: "France services Roubaix.*" -> "France services de Roubaix/,
    );
    const [, run = ""] = /--from (\S+) publishes exactly this/.exec(shown.stdout) ?? [];

    writeFileSync(file, whole);
    const published = harvestCommand("france-services", "--from", run, "--json");
    expect(JSON.parse(published.stdout)).toMatchObject({ runs: [{ status: "ok", updated: 1 }] });
    expect(JSON.parse(read("--json").stdout)).toMatchObject({ runs: [{ updated: 1 }] });
  });

  it("holds a source that lost too much, with exit code 2, until it is accepted", () => {
    writeFileSync(file, `${whole.split("\n").slice(0, 2).join("\n")}\n`);
    const held = read("--json");
    expect(held.status).toBe(2);
    const runs = runsOf(held);
    expect(runs).toMatchObject([{ status: "held", message: expect.stringContaining("--accept") }]);
    const log = held.stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(log).toContainEqual(
      expect.objectContaining({ source: "france-services", status: "held", level: 40 }),
    );
    expect(new Set(log.map(({ run }) => run)).size).toBe(1);

    const [, run = ""] = /--from (\S+) --accept/.exec(runs[0]?.message ?? "") ?? [];
    const shown = harvestCommand("france-services", "--from", run, "--diff");
    expect(shown.status).toBe(2);
    expect(shown.stdout).toMatch(/0 added, 0 changed, [1-9]\d* withdrawn/);
    const accepted = harvestCommand("france-services", "--from", run, "--accept");
    expect(accepted.status, accepted.stderr).toBe(0);
  });

  it("tells how the sources stand, and with exit code 1 that one is stale", () => {
    const well = harvestCommand("--status", "--json");
    expect(well.status, well.stderr).toBe(0);
    expect(JSON.parse(well.stdout)).toMatchObject({
      sources: expect.arrayContaining([
        expect.objectContaining({ source: "france-services", ageDays: 0, isStale: false }),
      ]),
      runs: expect.arrayContaining([
        expect.objectContaining({ sources: ["france-services"], files: 1 }),
      ]),
    });

    writeFileSync(file, "<html>");
    for (const _ of [1, 2, 3]) expect(read().status).toBe(1);
    const stale = harvestCommand("--status");
    expect(stale.status).toBe(1);
    expect(stale.stdout).toMatch(/france-services +│ failed, 3 times, stale/);
  });
});

describe("pnpm review", () => {
  it("lists pairs with their score, and wants a reason and real records for a decision", () => {
    const listed = reviewCommand("--json");
    expect(listed.status, listed.stderr).toBe(0);
    const { pairs } = z
      .object({ pairs: z.array(z.object({ a: z.object({ key: z.string() }), score: z.number() })) })
      .parse(JSON.parse(listed.stdout));
    expect(pairs.every(({ score }) => score >= 0 && score <= 1)).toBe(true);

    const records = ["esr:0597100A", "esr:0597101B"];
    const unreasoned = reviewCommand("--same", ...records);
    expect(unreasoned.status).toBe(1);
    expect(unreasoned.stderr).toContain("--reason");

    const three = reviewCommand("--same", ...records, "esr:0597102C", "--reason", "test");
    expect(three.status).toBe(1);
    expect(three.stderr).toContain("two records");
    expect(reviewCommand("--limit", "many").stderr).toContain("whole number");

    const unknown = reviewCommand("--same", "esr:nothing", "esr:nobody", "--reason", "test");
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toMatch(/esr:nobody|esr:nothing/);
  });

  it("takes a record out for a reason, until it is let in again", () => {
    const read = () => harvestCommand("esr", "--archive", fromFixtures.archive, "--json");
    const [before] = runsOf(read());
    const unreasoned = reviewCommand("--remove", "esr:0599001A");
    expect(unreasoned.status).toBe(1);
    expect(unreasoned.stderr).toContain("--reason");

    const removed = reviewCommand("--remove", "esr:0599001A", "--reason", "GDPR article 17");
    expect(removed.status, removed.stderr).toBe(0);
    expect(removed.stdout).toContain("Taken out: esr:0599001A");
    const skipped = { ...before?.skipped, "taken out on request": 1 };
    expect(runsOf(read())).toMatchObject([{ status: "ok", skipped, created: 0, withdrawn: 0 }]);

    const restored = reviewCommand("--restore", "esr:0599001A");
    expect(restored.status, restored.stderr).toBe(0);
    expect(runsOf(read())).toMatchObject([{ status: "ok", skipped: before?.skipped, created: 1 }]);
  });

  it("lists what Overture Maps has and we have not, once it was harvested", () => {
    const before = reviewCommand("--candidates");
    expect(before.status, before.stderr).toBe(0);
    expect(before.stdout).toContain("pnpm harvest overture");

    const read = harvestCommand("overture", "--archive", fromFixtures.archive);
    expect(read.status, read.stderr).toBe(0);
    const listed = reviewCommand("--candidates");
    expect(listed.stdout).toContain("Cowork aan de Leie");
    expect(listed.stdout).toContain("None is published");

    const { candidates } = z
      .object({ candidates: z.array(z.object({ draft: draftSchema })) })
      .parse(JSON.parse(reviewCommand("--candidates", "--json").stdout));
    expect(candidates.length).toBeGreaterThan(0);
  });

  it("lists the places that nothing recent confirms", () => {
    const listed = reviewCommand("--uncertain", "--limit", "1");
    expect(listed.status, listed.stderr).toBe(0);
    expect(listed.stdout).toMatch(/\d+ places are confirmed, \d+ likely, \d+ unconfirmed/);
  });
});
