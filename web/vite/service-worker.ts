import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const ENTRY = fileURLToPath(new URL("../src/service-worker/service-worker.ts", import.meta.url));

/** Builds the service worker as one file at the root of the site, with the list of all others. */
export function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    apply: (_, { command, isSsrBuild }) => command === "build" && !isSsrBuild,
    async writeBundle({ dir }, bundle) {
      const files = Object.keys(bundle).filter((name) => name.startsWith("assets/"));
      const shell = files.map((name) => `/${name}`).sort();
      const digest = createHash("sha256").update(shell.join()).digest("hex").slice(0, 12);
      await build({
        configFile: false,
        publicDir: false,
        logLevel: "warn",
        define: { __SHELL__: JSON.stringify(shell), __BUILD__: JSON.stringify(digest) },
        build: {
          outDir: dir,
          emptyOutDir: false,
          lib: {
            entry: ENTRY,
            name: "serviceWorker",
            formats: ["iife"],
            fileName: () => "service-worker.js",
          },
        },
      });
    },
  };
}
