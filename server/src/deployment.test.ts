import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { deploymentOf } from "./deployment.ts";
import { readEnvironment } from "./env.ts";
import { digestOfCode } from "./platform/code-digest.ts";

it("depends on the settings that answers depend on, and on no others", () => {
  const of = (variables: NodeJS.ProcessEnv) => deploymentOf(readEnvironment(variables));
  expect(of({})).toMatch(/^[0-9a-f]{12}$/);
  expect(of({ PORT: "1234", DATA_DIR: "elsewhere", LOG_LEVEL: "debug" })).toBe(of({}));
  expect(of({ ROUTING_URL: "http://valhalla.example" })).not.toBe(of({}));
  expect(of({ GEOCODERS: "off" })).not.toBe(of({}));
});

it("depends on code, vocabulary and packages, wherever they lie, not on tests", () => {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), "code-digest-")));
  onTestFinished(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });
  const [one = "", other = ""] = folders;
  for (const folder of folders) {
    mkdirSync(join(folder, "data/taxonomy"), { recursive: true });
    writeFileSync(join(folder, "data/taxonomy/fablab.json"), '{"label":"Fablab"}');
    writeFileSync(join(folder, "pnpm-lock.yaml"), "");
  }
  const of = (folder: string) => digestOfCode(folder, ["data"]);
  expect(of(one)).toBe(of(other));
  writeFileSync(join(other, "data/taxonomy/fablab.test.ts"), "");
  expect(of(one)).toBe(of(other));
  writeFileSync(join(other, "data/taxonomy/fablab.json"), '{"label":"FabLab"}');
  expect(of(one)).not.toBe(of(other));
  writeFileSync(join(other, "data/taxonomy/fablab.json"), '{"label":"Fablab"}');
  expect(of(one)).toBe(of(other));
  writeFileSync(join(other, "pnpm-lock.yaml"), "hono: 5");
  expect(of(one)).not.toBe(of(other));
});
