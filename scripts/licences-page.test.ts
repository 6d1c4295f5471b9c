import { readFileSync } from "node:fs";
import { findLicence } from "@passerelle/data/licences";
import { expect, it } from "vitest";
import { loadSources } from "./harvest/load-sources.ts";
import { describeLicences } from "./licences-page.ts";

it("has LICENSES.md say what the sources say (else run pnpm licences:write)", async () => {
  expect(readFileSync(new URL("../LICENSES.md", import.meta.url), "utf8")).toBe(
    await describeLicences(),
  );
});

it("knows the licence of every source, and each source by its file's name", async () => {
  const sources = await loadSources();
  expect(sources.length).toBeGreaterThanOrEqual(12);
  for (const { id, licence } of sources) {
    expect(findLicence(licence), `${id}: ${licence}`).toBeDefined();
    expect(await loadSources([id])).toHaveLength(1);
  }
});

it("has docs/SOURCES.md name every source", async () => {
  const page = readFileSync(new URL("../docs/SOURCES.md", import.meta.url), "utf8");
  for (const { id } of await loadSources()) expect(page).toContain(`\`${id}\``);
});
