import { fileURLToPath } from "node:url";
import { municipalities } from "@passerelle/data/municipalities";
import { taxonomy } from "@passerelle/data/taxonomy";
import { describe, expect, it } from "vitest";
import { formatCandidates } from "../../review/format-candidates.ts";
import type { HeldRecord } from "../merge/read-state.ts";
import { selectFromParquet } from "../overture/select-rows.ts";
import { readPlaces } from "../read.ts";
import type { SourcePlace } from "../said.ts";
import overture from "../sources/overture.ts";
import { normalise } from "../steps/index.ts";
import { indexMunicipalities } from "../steps/municipality-index.ts";
import { compare } from "./compare.ts";

const context = { taxonomy, municipalities: indexMunicipalities(municipalities) };

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

async function readOverture() {
  const selection = await selectFromParquet(
    fileURLToPath(new URL("../sources/fixtures/overture", import.meta.url)),
  );
  if (!selection) throw new Error("no fixture");
  const body = { name: selection.name, bytes: await selection.read() };
  return { body, result: readPlaces([{ file: overture.files[0] as never, body }], context) };
}

describe("what Overture Maps lists in the territory", async () => {
  const { body, result } = await readOverture();
  const listed = result.records.map(({ output: draft }) => ({ sourceId: "overture", draft }));
  const { sightings, strangers } = compare(listed, { records: [briques], decisions: [] });

  it("is read by its box alone, whatever the rest of the file holds", () => {
    expect(result.read).toBe(10);
  });

  it("is left out when it is uncertain, closed, nameless, elsewhere or of no kind of ours", () => {
    expect(result.skipped).toEqual({
      "too uncertain": 1,
      closed: 1,
      "no name": 1,
      "outside the territory": 1,
      "no typology of ours": 1,
    });
  });

  it("is to be checked when no record of ours is the same place, repeats of it once", () => {
    expect(strangers.map(({ draft }) => draft.name)).toEqual([
      "Bibliothèque de la Tour",
      "Cowork aan de Leie",
      "Pixels du Héron",
    ]);
  });

  it("is a sighting of the place that a record of ours describes", () => {
    expect([...sightings]).toEqual([["overture:00000000-0000-4000-8000-000000000002", [briques]]]);
  });

  it("is no sighting of what a source no longer lists", () => {
    const withdrawn = { ...briques, isWithdrawn: true };
    expect(compare(listed, { records: [withdrawn], decisions: [] }).sightings.size).toBe(0);
  });

  it("keeps of all the rows only those that may be ours", () => {
    expect(new TextDecoder().decode(body.bytes)).not.toMatch(/Boulangerie|Paris/);
  });

  it("is cleaned like all records, so that no person is in the list", () => {
    const list = formatCandidates({ read: listed.length, known: 1, candidates: strangers }, 20);
    expect(list).toContain("info@cowork-leie.example");
    expect(list).toContain("None is published");
    expect(`${list} ${JSON.stringify(strangers)}`).not.toMatch(/vandurand|612345678/i);
  });
});

it("says how to get candidates when there are none", () => {
  expect(formatCandidates({ read: 0, known: 0, candidates: [] }, 20)).toMatch(
    /pnpm harvest overture/,
  );
});
