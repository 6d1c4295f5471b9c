import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { precompress } from "./precompress.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
/** What the built web depends on. */
const INPUTS = [
  "web/src",
  "web/public",
  "web/vite",
  "web/index.html",
  "web/vite.config.ts",
  "data",
  "pnpm-lock.yaml",
];
const stamp = join(root, "web/dist/inputs.sha256");

/** Builds the web unless what it is made from is as it was at the last build. */
export async function buildWeb() {
  const digest = digestOf(INPUTS);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === digest) return;
  console.log("Building the web…");
  const { execPath } = process;
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const build = (...options: string[]) =>
    promisify(execFile)(execPath, [vite, "build", ...options], {
      cwd: join(root, "web"),
      // a caller that is a test would else get React as it is for development
      env: { ...process.env, NODE_ENV: "production" },
    });
  await build("--logLevel", "warn");
  await build("--logLevel", "warn", "--ssr", "src/entry-server.tsx", "--outDir", "dist/server");
  await precompress(join(root, "web/dist/client"));
  writeFileSync(stamp, digest);
}

function digestOf(inputs: string[]): string {
  const hash = createHash("sha256");
  for (const input of inputs) {
    const path = join(root, input);
    if (!existsSync(path)) continue;
    for (const file of filesIn(path)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  try {
    const entries = readdirSync(path, { withFileTypes: true, recursive: true });
    return entries
      .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    // not a folder: the path is the file itself
    return [path];
  }
}
