import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Flags for a headless Chromium that draws WebGL in software and stays off the network. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  // the map alone goes through the drawing of WebGL in software, which is slow
  "--disable-gpu-compositing",
  "--disable-gpu-rasterization",
];

/** What to look for on the PATH; the shell has no window to draw, and takes a third less time. */
const NAMES = ["chromium-headless-shell", "chromium", "chromium-browser"];

/** Path of this machine's Chromium: `CHROMIUM`, else the PATH; undefined: use Playwright's own. */
export function findChromium(): string | undefined {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) =>
    existsSync(path),
  );
}
