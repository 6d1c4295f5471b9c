import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readEnvironment } from "@passerelle/server/env";

const root = fileURLToPath(new URL("..", import.meta.url));
const { PORT, BASEMAP_STYLE_URL, CONTACT_EMAIL } = readEnvironment();

/** What the pages need to know of the server's settings, its defaults included. */
const settings = {
  API_URL: process.env.API_URL ?? `http://localhost:${PORT}`,
  BASEMAP_STYLE_URL,
  ...(CONTACT_EMAIL && { CONTACT_EMAIL }),
};

/** The API, restarted when its code changes, and Vite, which serves the pages with hot reload. */
const commands = [
  { cwd: root, args: ["node_modules/tsx/dist/cli.mjs", "watch", "scripts/start.ts", "--api-only"] },
  { cwd: join(root, "web"), args: ["../node_modules/vite/bin/vite.js"] },
];

const children = commands.map(({ cwd, args }) =>
  spawn(process.execPath, args, { cwd, stdio: "inherit", env: { ...process.env, ...settings } }),
);
for (const child of children) {
  // one that ends takes the other with it, so that no half of the site stays behind
  child.once("exit", () => {
    for (const other of children) other.kill();
  });
}
