import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { municipalities } from "@passerelle/data/municipalities";
import { taxonomy } from "@passerelle/data/taxonomy";
import { describe, expect, it } from "vitest";
import { loadSources } from "../load-sources.ts";
import { readPlaces } from "../read.ts";
import { indexMunicipalities } from "../steps/municipality-index.ts";
import { toBody } from "./testing.ts";

/** One invented person whom every fixture names, where files of that form name persons. */
const PERSON = {
  name: /camille\W*vandurand/i,
  email: /camille\.vandurand@[\w.-]+/i,
  mobile:
    /(?:\+33|0)[\s(]*6(?:[\s.]?12)(?:[\s.]?34)(?:[\s.]?56)(?:[\s.]?78)|475[\s.]?12[\s.]?34[\s.]?56/,
};

const fixtures = fileURLToPath(new URL("fixtures", import.meta.url));
const context = { taxonomy, municipalities: indexMunicipalities(municipalities) };

const places = (await loadSources()).flatMap((source) =>
  (source.kind === "places" || source.kind === "candidates") &&
  !source.files.some(({ local }) => local)
    ? [source]
    : [],
);
const folderOf = (source: (typeof places)[number]) =>
  `${fixtures}/${source.archiveFolder ?? source.id}`;
const selecting = places.filter(({ files }) => files.some(({ select }) => select));
const sources = places.flatMap((source) => {
  if (selecting.includes(source)) return [];
  const folder = folderOf(source);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const files = source.files.flatMap((file) =>
    names
      .filter((name) => file.archive?.test(name))
      .map((name) => {
        const other = names.find((each) => file.join?.archive?.test(each));
        const joined = other === undefined ? undefined : toBody(`${folder}/${other}`);
        return { file, body: toBody(`${folder}/${name}`), joined };
      }),
  );
  return [{ id: source.id, files }];
});

describe.each(sources)("a person whom files of $id name", ({ files }) => {
  const bodies = files.flatMap(({ body, joined }) => (joined ? [body, joined] : [body]));
  const raw = bodies.map(({ bytes }) => new TextDecoder().decode(bytes));

  it("has a fixture of what is joined with them too", () => {
    const joining = files.filter(({ file }) => file.join);
    expect(joining.filter(({ joined }) => !joined)).toEqual([]);
  });

  it.each(Object.entries(PERSON))("stands in each fixture: %s", (_what, planted) => {
    expect(raw.length).toBeGreaterThan(0);
    for (const text of raw) expect(text).toMatch(planted);
  });

  it.each(Object.entries(PERSON))("is in no draft and in no message: %s", (_what, planted) => {
    const { records, skipped, rejected, lacking, form } = readPlaces(files, context);
    expect(records.length).toBeGreaterThan(0);
    expect(lacking).toEqual([]);
    const drafts = records.map(({ output }) => output);
    const out = JSON.stringify([drafts, skipped, rejected, form]);
    expect(out).not.toMatch(planted);
  });
});

describe.each(selecting)("a person whom files of $id name, which are not kept", (source) => {
  const folder = folderOf(source);
  const raw = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "latin1"));

  it.each(Object.entries(PERSON))("stands in the fixture: %s", (_what, planted) => {
    expect(raw.join("\n")).toMatch(planted);
  });

  it.each(Object.entries(PERSON))(
    "is in nothing that is kept of it: %s",
    async (_what, planted) => {
      const bodies = await Promise.all(
        source.files.map(async (file) => {
          const selection = await file.select?.(folder);
          return { file, body: { name: selection?.name ?? "", bytes: await selection?.read() } };
        }),
      );
      const files = bodies.flatMap(({ file, body: { name, bytes } }) =>
        bytes ? [{ file, body: { name, bytes } }] : [],
      );
      expect(files.length).toBeGreaterThan(0);
      const { records, skipped, rejected } = readPlaces(files, context);
      expect(records.length).toBeGreaterThan(0);
      for (const { body } of files)
        expect(new TextDecoder().decode(body.bytes)).not.toMatch(planted);
      const out = JSON.stringify([records.map(({ output }) => output), skipped, rejected]);
      expect(out).not.toMatch(planted);
    },
  );
});
