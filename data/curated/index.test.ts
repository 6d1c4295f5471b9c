import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCurated } from "./index.ts";

describe("readCurated", () => {
  let path = "";
  const read = () => readCurated(pathToFileURL(`${path}/`));

  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), "curated-"));
    mkdirSync(join(path, "be"));
    mkdirSync(join(path, "fr"));
  });
  afterEach(() => rmSync(path, { recursive: true }));

  it("gives every record with its file and rank, bad ones included", () => {
    writeFileSync(join(path, "fr/2-b.json"), '[{ "key": "b" }]');
    writeFileSync(join(path, "be/1-a.json"), '[{ "key": "a" }, 7]');
    expect(read()).toEqual([
      { file: "be/1-a.json", index: 0, place: { key: "a" } },
      { file: "be/1-a.json", index: 1, place: 7 },
      { file: "fr/2-b.json", index: 0, place: { key: "b" } },
    ]);
  });

  it("names the file that is not JSON", () => {
    writeFileSync(join(path, "fr/2-b.json"), "[{");
    expect(read).toThrow(/^fr\/2-b\.json: not JSON/);
  });

  it("names the file that is not an array", () => {
    writeFileSync(join(path, "fr/2-b.json"), "{}");
    expect(read).toThrow("fr/2-b.json: expected an array of places");
  });
});
