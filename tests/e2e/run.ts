/** Runs the journeys in Chromium: the one of the machine, else one that Playwright installs. */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "@passerelle/scripts/free-port";
import { findChromium } from "./chromium.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { resolve } = createRequire(import.meta.url);
const cli = join(dirname(resolve("@playwright/test/package.json")), "cli.js");

const port = await freePort();

if (!findChromium()) {
  console.log("No Chromium on the PATH: Playwright installs its own.");
  if (runPlaywright(["install", "chromium"]) !== 0) {
    console.error(
      "Chromium could not be installed. Install it (Debian: apt install chromium) or set CHROMIUM to its path.",
    );
    process.exit(1);
  }
}
const config = ["--config", "tests/playwright.config.ts"];
process.exit(runPlaywright(["test", ...config, ...process.argv.slice(2)]));

function runPlaywright(args: string[]): number {
  const env = { ...process.env, E2E_PORT: String(port) };
  const options = { cwd: root, stdio: "inherit", env } as const;
  return spawnSync(process.execPath, [cli, ...args], options).status ?? 1;
}
