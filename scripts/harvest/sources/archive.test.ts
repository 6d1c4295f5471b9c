import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { AXES } from "@passerelle/data/contract";
import { taxonomy } from "@passerelle/data/taxonomy";
import { describe, expect, it } from "vitest";
import type { Source, SourceFile } from "../source.ts";
import bibliotheques from "./bibliotheques.ts";
import boundariesBelgium from "./boundaries-belgium.ts";
import boundariesFrance from "./boundaries-france.ts";
import esr from "./esr.ts";
import franceServices from "./france-services.ts";
import mediation from "./mediation-numerique.ts";
import osm from "./osm.ts";
import populationBelgium from "./population-belgium.ts";
import ror from "./ror.ts";
import { readWith, toBody } from "./testing.ts";
import tiersLieux from "./tiers-lieux.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const archive = [process.env.ARCHIVE_DIR, "data/archive", "../shared/archive"]
  .filter((folder) => folder !== undefined)
  .map((folder) => resolve(root, folder))
  .find((folder) => existsSync(folder));

/** At least so many records must become something, in all files of the source together. */
const SOURCES: [source: Source, atLeast: number][] = [
  [bibliotheques, 15_000],
  [boundariesBelgium, 565],
  [boundariesFrance, 648],
  [esr, 240],
  [franceServices, 2_800],
  [mediation, 8_700],
  [osm, 340],
  [populationBelgium, 581],
  [ror, 45],
  [tiersLieux, 1_512],
];

const present = SOURCES.map(([source, atLeast]) => ({
  id: source.id,
  files: source.files as SourceFile[],
  paths: pathsOf(source),
  atLeast,
})).filter(({ paths }) => paths.length > 0);

describe.runIf(present.length)("the real files of the archive", () => {
  it.each(present)("$id reads at least $atLeast records and rejects none", (source) => {
    const readings = source.paths.map((path) => readWith(source, toBody(path)));
    expect(readings.flatMap(({ rejected }) => rejected)).toEqual([]);
    expect(readings.flatMap(({ read }) => read).length).toBeGreaterThanOrEqual(source.atLeast);
  });
});

const AUDIENCES = ["Adultes", "Familles/enfants", "Jeunes (16-26 ans)", "Seniors (+ 65 ans)"];

describe.runIf(pathsOf(mediation).length)("the closed lists of the mediation files", () => {
  const known = new Set(
    AXES.flatMap((axis) => taxonomy[axis]).flatMap(({ codes = {} }) =>
      Object.entries(codes).flatMap(([scheme, values]) => values.map((v) => `${scheme} ${v}`)),
    ),
  );
  const codes = pathsOf(mediation)
    .flatMap((path) => readWith(mediation, toBody(path)).read)
    .flatMap((place) => place.codes ?? []);

  it.each([
    ["mednum:cost", []],
    ["mednum:support", AUDIENCES],
    ["mednum:help", ["A ma place", "Avec de l'aide", "Dans un atelier"]],
  ])("hold under %s, beside what the taxonomy reads, only %j", (wanted, others) => {
    const unread = codes
      .filter(({ scheme, value }) => scheme === wanted && !known.has(`${scheme} ${value}`))
      .map(({ value }) => value);
    expect([...new Set(unread)].toSorted()).toEqual(others);
  });
});

function pathsOf(source: Source): string[] {
  const folder = join(archive ?? "", source.archiveFolder ?? source.id);
  if (!archive || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => source.files.some((file) => file.archive?.test(name)))
    .map((name) => join(folder, name));
}
