import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // as the web is built
  resolve: {
    alias: { "react-i18next": fileURLToPath(new URL("web/src/i18n/react.ts", import.meta.url)) },
  },
  test: {
    include: ["{data,server,scripts,web,tests}/**/*.test.{ts,tsx}"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    globalSetup: ["tests/setup/databases.ts"],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // two cores: more workers only make the embedded databases wait for each other
    maxWorkers: 2,
    // no test file changes what another imports; loading it all once a worker saves a third
    isolate: false,
    unstubGlobals: true,
  },
});
