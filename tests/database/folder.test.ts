import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "@passerelle/server/db/open";
import { sources } from "@passerelle/server/db/schema";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "passerelle-folder-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lockFile = join(folder, "process.json");

describe("the embedded database's folder", () => {
  it("creates the database, keeps its rows, and opens again after a process died holding it", async () => {
    // what a crash in the middle of the creation leaves behind
    mkdirSync(join(folder, "pglite"), { recursive: true });
    writeFileSync(join(folder, "pglite", "PG_VERSION"), "half");

    const first = await openDatabase({ dataDir: folder });
    await first.db.insert(sources).values({
      id: "kept",
      title: "Kept",
      publisher: "Test",
      licence: "CC0-1.0",
      attribution: "Test",
      authority: "observer",
    });
    await first.close();
    expect(existsSync(lockFile)).toBe(false);

    const dead = await deadProcess();
    writeFileSync(
      lockFile,
      JSON.stringify({ pid: dead, host: hostname(), command: "x", since: "y" }),
    );
    const second = await openDatabase({ dataDir: folder });
    expect(await second.db.$count(sources)).toBe(1);
    await second.close();
  });

  it("is refused while another process holds it, with a message that names it", async () => {
    const holder = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
    const before = JSON.stringify({
      pid: holder.pid,
      host: hostname(),
      command: "scripts/start.ts",
      since: "2026-01-01T00:00:00.000Z",
    });
    writeFileSync(lockFile, before);

    await expect(openDatabase({ dataDir: folder })).rejects.toThrow(
      new RegExp(`process ${holder.pid} .*scripts/start.ts.*DATABASE_URL`),
    );
    expect(readFileSync(lockFile, "utf8")).toBe(before);
    holder.kill();
    rmSync(lockFile);
  });
});

/** The id of a process that has ended. */
function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ["-e", ""]);
  return new Promise((resolve) => child.once("exit", () => resolve(child.pid ?? 0)));
}
