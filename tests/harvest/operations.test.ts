/** What operators copy from docs/OPERATIONS.md does what it says there. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "passerelle-operations-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const manual = readFileSync(new URL("../../docs/OPERATIONS.md", import.meta.url), "utf8");

it("gives the harvest that cron starts the settings of the file", () => {
  const settings = join(folder, "passerelle.env");
  writeFileSync(settings, "DATABASE_URL=postgres://passerelle@db/passerelle\n");
  const [, line = ""] = /^20 3 \* \* \* (.+)$/m.exec(manual) ?? [];
  const [command = ""] = line
    .replace("/srv/passerelle", folder)
    .replace("/etc/passerelle.env", settings)
    .replace("npx -y pnpm@12 --silent harvest --log", "printenv DATABASE_URL")
    .split(" >/dev/null");
  const { stdout } = spawnSync("sh", ["-c", command], {
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });
  expect(stdout).toBe("postgres://passerelle@db/passerelle\n");
});
