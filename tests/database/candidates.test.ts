/** What a doubtful source lists: kept apart, and noted at the places that it lists too. */
import { harvest } from "@passerelle/scripts/harvest";
import type { SourcePlace } from "@passerelle/scripts/said";
import type { OpenDatabase } from "@passerelle/server/db";
import {
  candidates,
  fingerprints,
  matchDecisions,
  publications,
  records,
  shownPlaces,
} from "@passerelle/server/db/schema";
import { openTestDatabase, testEngines } from "@passerelle/server/db/testing";
import { count, eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { library, sampleSource } from "../setup/sample-source.ts";

const bakers: SourcePlace = {
  ...library,
  ref: "b",
  name: "Atelier des Boulangers",
  typologies: ["makerspace"],
  position: [3.19, 50.7],
  address: { line: "9 avenue Jean Lebas", postcode: "59100", locality: "Roubaix" },
};
const lookalike = { ...library, ref: "g1", name: "MEDIATHEQUE DE ROUBAIX", certainty: 0.9 };

const doubtful = (...places: SourcePlace[]) => ({
  ...sampleSource("doubtful", places),
  kind: "candidates" as const,
});

describe.each(testEngines)("candidates on %s", (engine) => {
  let opened: OpenDatabase;
  const run = (...sources: Parameters<typeof harvest>[1]) => harvest(opened.db, sources, {});
  const held = () =>
    opened.db
      .select({ ref: candidates.ref, name: shownPlaces.name })
      .from(candidates)
      .leftJoin(shownPlaces, eq(shownPlaces.placeId, candidates.placeId))
      .orderBy(candidates.ref);

  beforeAll(async () => {
    opened = await openTestDatabase(engine);
  });
  beforeEach(() =>
    opened.db.execute(
      sql`truncate sources, harvest_runs, raw_files, records, candidates, places, place_aliases, claims, shown_places, organisations, organisation_identifiers, match_decisions, match_reviews, fingerprints cascade`,
    ),
  );
  afterAll(() => opened.close());

  it("are noted at the place that they are, whichever is read first, and make no place", async () => {
    await run(doubtful(lookalike, { ...bakers, ref: "g2" }));
    expect(await held()).toEqual([
      { ref: "g1", name: null },
      { ref: "g2", name: null },
    ]);
    await run(sampleSource("register", [library]));
    expect(await held()).toEqual([
      { ref: "g1", name: "Médiathèque de Roubaix" },
      { ref: "g2", name: null },
    ]);
    expect(await opened.db.select({ places: count() }).from(shownPlaces)).toEqual([{ places: 1 }]);
    expect(await opened.db.select({ records: count() }).from(records)).toEqual([{ records: 1 }]);
  });

  it("are what the last file lists", async () => {
    await run(sampleSource("register", [library]), doubtful(lookalike));
    const again = await run(doubtful({ ...bakers, ref: "g2" }));
    expect(again.runs[0]).toMatchObject({ created: 1, withdrawn: 1 });
    expect(await held()).toEqual([{ ref: "g2", name: null }]);
  });

  it("change nothing that visitors see when they are the same as before", async () => {
    const all = [sampleSource("register", [library]), doubtful(lookalike)];
    await run(...all);
    const version = () => opened.db.$count(publications, eq(publications.what, "candidates"));
    const before = await version();
    await run(...all);
    expect(await version()).toBe(before);
  });

  it("are put to their places by the next harvest when a crash prevented it", async () => {
    const all = [sampleSource("register", [library]), doubtful(lookalike)];
    await run(...all);
    await opened.db.update(candidates).set({ placeId: null });
    await opened.db.delete(fingerprints).where(eq(fingerprints.what, "candidates"));
    await run(...all);
    expect(await held()).toEqual([{ ref: "g1", name: "Médiathèque de Roubaix" }]);
  });

  it("tell nothing of two places that they could be either of", async () => {
    await run(sampleSource("register", [library, bakers]), doubtful(lookalike));
    expect(await held()).toEqual([{ ref: "g1", name: "Médiathèque de Roubaix" }]);
    await opened.db.insert(matchDecisions).values({
      ...{ aSourceId: "doubtful", aRef: "g1", bSourceId: "register", bRef: "b" },
      ...{ isSame: true, author: "test", reason: "both", decidedAt: new Date() },
    });
    await run(sampleSource("register", [library, { ...bakers, phone: "+33320000000" }]));
    expect(await opened.db.$count(shownPlaces)).toBe(2);
    expect(await held()).toEqual([{ ref: "g1", name: null }]);
  });
});
