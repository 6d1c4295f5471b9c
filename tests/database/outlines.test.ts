/** The outlines of all municipalities as maps are drawn from them, on every engine that this machine has. */
import { findArchive } from "@passerelle/scripts/archive";
import { harvest } from "@passerelle/scripts/harvest";
import { loadSources } from "@passerelle/scripts/load-sources";
import { openTestDatabase, testEngines } from "@passerelle/server/db/testing";
import { readEnvironment } from "@passerelle/server/env";
import { findOutlines } from "@passerelle/server/outlines";
import { describe, expect, it } from "vitest";

const archive = findArchive(readEnvironment().ARCHIVE_DIR);

describe.skipIf(!archive).each(testEngines)("real outlines on %s", (engine) => {
  it("are joined by side, with the limits between municipalities and the border", async () => {
    const { db, close } = await openTestDatabase(engine);
    const sources = await loadSources(["boundaries-france", "boundaries-belgium"]);
    await harvest(db, sources, { archive });
    const { shapes, sides, municipalityLines, border } = await findOutlines(db);
    expect(shapes.size).toBe(153);
    expect(sides.map(({ side }) => side).sort()).toEqual(["fr", "vlaanderen", "wallonie"]);
    // neighbours meet: a side is a few pieces, not one for each municipality
    for (const { shape } of sides) expect(shape.coordinates.length).toBeLessThan(8);
    expect(municipalityLines.coordinates.length).toBeGreaterThan(153);
    expect(border.coordinates.length).toBeGreaterThan(0);
    await close();
  });
});
