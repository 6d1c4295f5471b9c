import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { harvestRunSchema } from "@passerelle/data/contract";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { layOutEmbeddedFolder } from "../setup/embedded-folder.ts";
import { fromFixtures } from "../setup/from-fixtures.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "passerelle-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const harvestCommand = (...args: string[]) => command("scripts/harvest/main.ts", args);
const reviewCommand = (...args: string[]) => command("scripts/review.ts", args);

function command(script: string, args: string[]) {
  return spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", script, ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, DATA_DIR: join(folder, "data"), DATABASE_URL: "", ARCHIVE_DIR: "" },
  });
}

describe("pnpm harvest", () => {
  it("explains itself and names the sources that exist", () => {
    expect(harvestCommand("--help").stdout).toContain("--dry-run");
    const unknown = harvestCommand("libraries");
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toMatch(/libraries.*bibliotheques/);
  });

  it("prints only JSON with --json, then says unchanged, and exits 1 when a source failed", async () => {
    mkdirSync(join(folder, "data"));
    await layOutEmbeddedFolder(join(folder, "data"));
    const archive = join(folder, "archive");
    cpSync(fromFixtures.archive, archive, { recursive: true });

    const first = harvestCommand("boundaries-france", "esr", "--archive", archive, "--json");
    expect(first.status, first.stderr).toBe(0);
    const { runs } = z.object({ runs: z.array(harvestRunSchema) }).parse(JSON.parse(first.stdout));
    expect(runs.map(({ source, status }) => [source, status])).toEqual([
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

    const unknown = reviewCommand("--same", "esr:nothing", "esr:nobody", "--reason", "test");
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toMatch(/esr:nobody|esr:nothing/);
  });
});
