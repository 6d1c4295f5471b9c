/** What coverage was, from one harvest to the next, on every engine that this machine has. */
import { BORDERS, type Coverage, coverageSchema, TRAVEL_MODES } from "@passerelle/data/contract";
import { harvest } from "@passerelle/scripts/harvest";
import { createApp } from "@passerelle/server/create-app";
import type { OpenDatabase } from "@passerelle/server/db";
import { coverageTrend } from "@passerelle/server/db/schema";
import { openTestDatabase, testEngines } from "@passerelle/server/db/testing";
import { gt, max, sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fromFixtures } from "../setup/from-fixtures.ts";
import { openHarvestedDatabase } from "../setup/harvested.ts";
import { sampleSource } from "../setup/sample-source.ts";

const AREAS = ["territory", "wallonie", "Kortrijk", "FR-59512", "BE-57096"];
const QUESTIONS = AREAS.flatMap((within) =>
  TRAVEL_MODES.flatMap((mode) =>
    BORDERS.flatMap((border) =>
      ["", "functions=fablab"].map(
        (filter, at) =>
          `${filter}&within=${within}&mode=${mode}&border=${border}&minutes=${12 + at}`,
      ),
    ),
  ),
);

/** Where there is no other for a while. */
const FABLAB: Parameters<typeof sampleSource>[1][number] = {
  ref: "1",
  name: "Fablab d'Houplines",
  country: "FR",
  typologies: ["fablab"],
  functions: ["fablab"],
  position: [2.912, 50.693],
  municipalityCode: "59317",
};

describe.each(testEngines)("the trend of coverage on %s", (engine) => {
  let opened: OpenDatabase;

  beforeAll(async () => {
    opened = await openHarvestedDatabase(engine);
  });
  afterAll(() => opened.close());

  async function answers(questions: string[]): Promise<Coverage[]> {
    const app = createApp(opened.db);
    const all: Coverage[] = [];
    for (const question of questions) {
      const response = await app.request(`/api/v1/coverage?${question}`);
      all.push(coverageSchema.parse(await response.json()));
    }
    return all;
  }
  const figures = ({ dataVersion, inhabitants, reached, share }: Omit<Coverage, "places">) => ({
    ...{ dataVersion, inhabitants, reached, share },
  });
  const run = (...sources: Parameters<typeof harvest>[1]) =>
    harvest(opened.db, sources, { ...fromFixtures, archive: undefined });

  it("is absent, and coverage is told, before anything is published", async () => {
    const { db, close } = await openTestDatabase(engine);
    const response = await createApp(db).request("/api/v1/coverage?functions=fablab");
    const answer = (await response.json()) as Coverage;
    expect(response.status).toBe(200);
    expect(answer).toMatchObject({ dataVersion: 0, inhabitants: 0, reached: 0 });
    expect(answer.trend).toBeUndefined();
    await close();
  });

  it("has the present alone at first, and is noted as the API says it", async () => {
    const rows = await opened.db.select().from(coverageTrend);
    for (const answer of await answers(QUESTIONS)) {
      const { trend, within, border, model, curve, dataVersion } = answer;
      expect(trend).toMatchObject([figures(answer)]);
      const stored = rows.filter(
        (row) =>
          row.area === within.key &&
          row.border === border &&
          row.mode === model.mode &&
          row.function === (model.minutes === 13 ? "fablab" : ""),
      );
      expect(stored).toMatchObject([
        {
          ...{ dataVersion, inhabitants: answer.inhabitants },
          reached: curve.map(({ reached }) => reached),
        },
      ]);
    }
  });

  it("is as it was after a harvest that changed nothing", async () => {
    const before = await opened.db.$count(coverageTrend);
    expect(await run()).toMatchObject({ runs: [], merge: undefined });
    expect(await opened.db.$count(coverageTrend)).toBe(before);
  });

  it("has what it was before a place came, and only where that made a difference", async () => {
    const before = await answers(QUESTIONS);
    const [last] = await opened.db
      .select({ version: max(coverageTrend.dataVersion) })
      .from(coverageTrend);
    const { runs } = await run(sampleSource("one-more", [FABLAB]));
    expect(runs).toMatchObject([{ created: 1 }]);
    const after = await answers(QUESTIONS);
    const changed = after.filter(({ reached }, at) => reached !== before[at]?.reached);
    expect(changed.length).toBeGreaterThan(0);
    for (const [at, answer] of after.entries()) {
      const old = before[at];
      if (!old) throw new Error("no answer before");
      expect(answer.trend).toMatchObject([
        { ...figures(old), dataVersion: old.trend?.[0]?.dataVersion },
        figures(answer),
      ]);
    }
    const rows = await opened.db
      .select()
      .from(coverageTrend)
      .where(gt(coverageTrend.dataVersion, last?.version ?? 0));
    expect(rows.map((row) => row.function)).toContain("fablab");
    for (const row of rows) expect(["", "fablab"]).toContain(row.function);
    expect(rows.map(({ area }) => area)).not.toContain("Kortrijk");
  });

  it("is absent for questions that are not noted", async () => {
    const others = [
      "functions=fablab,coworking",
      "status=active",
      "functions=fablab&kilometres=5",
      "population=municipality",
    ];
    for (const { trend } of await answers(others)) expect(trend).toBeUndefined();
  });

  it("that cannot be noted leaves the harvest as it is, and is said", async () => {
    await opened.db.execute(sql`alter table coverage_trend rename to elsewhere`);
    const more = { ...FABLAB, ref: "2", name: "Atelier d'Erquinghem" };
    const done = await run(sampleSource("one-more", [FABLAB, more]));
    expect(done.runs).toMatchObject([{ status: "ok", created: 1 }]);
    expect(done.trendFailed).toMatch(/coverage_trend/);
    await opened.db.execute(sql`alter table elsewhere rename to coverage_trend`);
  });
});
