import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { conceptSchema } from "../contract/index.ts";
import { readConcepts } from "./read.ts";

const label = { fr: "Énergie", nl: "Energie", en: "Energy" };
const synonyms = { fr: [], nl: [], en: [] };
const energy = { key: "energy", label, synonyms, icon: "zap" };

describe("readConcepts", () => {
  let path = "";
  const write = (file: string, content: string) => writeFileSync(join(path, file), content);
  const read = () => readConcepts(pathToFileURL(`${path}/`), conceptSchema);

  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), "taxonomy-"));
  });
  afterEach(() => rmSync(path, { recursive: true }));

  it("sorts by order, then by key, with unordered ones last", () => {
    for (const [key, order] of [["c", 20], ["b", 10], ["a", 20], ["z", 5], ["e"], ["d"]] as const) {
      write(`${key}.json`, JSON.stringify({ ...energy, key, order }));
    }
    expect(read().map(({ key }) => key)).toEqual(["z", "b", "a", "c", "d", "e"]);
  });

  it("names the file that lacks a label", () => {
    write("energy.json", JSON.stringify({ ...energy, label: { fr: "Énergie", en: "Energy" } }));
    expect(read).toThrow(/energy\.json: .*label\.nl/s);
  });

  it("names the file that has an unknown field", () => {
    write("energy.json", JSON.stringify({ ...energy, colour: "red" }));
    expect(read).toThrow(/energy\.json: .*colour/s);
  });

  it("names the file that is not JSON", () => {
    write("energy.json", "{");
    expect(read).toThrow(/energy\.json: SyntaxError/);
  });

  it("refuses a file that is not named after its key", () => {
    write("power.json", JSON.stringify(energy));
    expect(read).toThrow(/power\.json: the key is "energy"/);
  });
});
