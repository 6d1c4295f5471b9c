import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { municipalities } from "@passerelle/data/municipalities";
import { taxonomy } from "@passerelle/data/taxonomy";
import { territory } from "@passerelle/data/territory";
import { describe, expect, it } from "vitest";
import type { HeldRecord } from "../harvest/merge/read-state.ts";
import type { SourcePlace } from "../harvest/said.ts";
import { normalise } from "../harvest/steps/index.ts";
import { indexMunicipalities } from "../harvest/steps/municipality-index.ts";
import { findCandidates } from "./find-candidates.ts";
import { formatCandidates } from "./format-candidates.ts";
import { filesWithin, openFiles } from "./overture-files.ts";
import { overtureRowSchema, toSourcePlace } from "./overture-row.ts";

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const context = { taxonomy, municipalities: indexMunicipalities(municipalities) };
const { bbox } = territory.view;

function held(place: SourcePlace): HeldRecord {
  const normalised = normalise(place, context);
  if (!("draft" in normalised)) throw new Error(JSON.stringify(normalised));
  const { draft } = normalised;
  return {
    key: `osm:${draft.ref}`,
    sourceId: "osm",
    draft,
    authority: "observer",
    placeId: null,
    isPending: false,
    isWithdrawn: false,
  };
}

const briques = held({
  ref: "node/1",
  name: "Atelier des Briques",
  country: "FR",
  typologies: ["makerspace"],
  address: { line: "8 Rue du Four", postcode: "59000", locality: "Lille" },
  position: [3.0622, 50.6281],
});

describe("what Overture Maps lists in the territory", async () => {
  const files = await openFiles([fixture("places.parquet")]);
  const report = await findCandidates(files, bbox, { records: [briques], decisions: [] }, context);

  it("is read by its box alone, whatever the rest of the file holds", () => {
    expect(report.read).toBe(10);
  });

  it("is to be checked when no record of ours is the same place, repeats of it once", () => {
    expect(report.candidates.map(({ draft }) => draft.name)).toEqual([
      "Bibliothèque de la Tour",
      "Cowork aan de Leie",
      "Pixels du Héron",
    ]);
    expect(report.known).toBe(1);
  });

  it("is left out when it is uncertain, closed, nameless, elsewhere or of no kind of ours", () => {
    expect(report.skipped).toEqual({
      "too uncertain": 1,
      closed: 1,
      "no name": 1,
      "outside the territory": 1,
      "no typology of ours": 1,
    });
  });

  it("is cleaned like all records, so that no person is in the list", () => {
    const list = formatCandidates(report, 20);
    expect(list).toContain("info@cowork-leie.example");
    expect(list).toContain("None is published");
    expect(`${list} ${JSON.stringify(report)}`).not.toMatch(/vandurand|612345678/i);
  });
});

it("reads the form before September 2026 too", () => {
  const row = overtureRowSchema.parse({
    id: "1",
    bbox: { xmin: 3.06, ymin: 50.63 },
    names: { primary: "Le Bureau" },
    confidence: 0.9,
    categories: { primary: "coworking_space", alternate: ["business_center"] },
  });
  expect(toSourcePlace(row)).toMatchObject({
    position: [3.06, 50.63],
    codes: [
      { scheme: "overture:category", value: "coworking_space" },
      { scheme: "overture:category", value: "business_center" },
    ],
  });
});

it("finds in a release's index the files of places that reach into the box", async () => {
  const { buffer } = new Uint8Array(readFileSync(fixture("collections.parquet")));
  expect(await filesWithin(buffer, bbox)).toEqual([
    "https://overture.example/theme=places/type=place/part-00001.zstd.parquet",
  ]);
});
