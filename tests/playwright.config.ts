import { defineConfig, devices, type TraceMode } from "@playwright/test";
import { CHROMIUM_FLAGS, findChromium } from "./e2e/chromium.ts";

/** Set by `pnpm e2e`, so that a server that runs already is never taken for ours. */
const PORT = process.env.E2E_PORT ?? "8799";
const executablePath = findChromium();

export default defineConfig({
  testDir: "e2e",
  outputDir: "../test-results",
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${PORT}`,
    // recording every step takes long; `TRACE=retain-on-failure` asks for it
    trace: (process.env.TRACE as TraceMode | undefined) ?? "off",
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) },
  },
  projects: [
    {
      name: "desktop",
      // what is the same everywhere is done on the phone, which need not draw a map beside each list
      testIgnore: /(hours|near-me|organisation|pages|place-page|search|share)\.spec/,
      use: { viewport: { width: 1280, height: 800 } },
    },
    {
      name: "phone",
      // what is looked at in all sizes, or needs list and map side by side
      testIgnore: /(accessible|find-a-fablab|offline|short-list)\.spec/,
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } },
    },
  ],
  webServer: {
    command: "node node_modules/tsx/dist/cli.mjs tests/e2e/server.ts",
    cwd: "..",
    url: `http://localhost:${PORT}/health`,
    timeout: 180_000,
    env: {
      PORT,
      BASEMAP_STYLE_URL: "none",
      CONTACT_EMAIL: "contact@passerelle.example",
      LOG_LEVEL: "warn",
      DATABASE_URL: "",
    },
  },
});
