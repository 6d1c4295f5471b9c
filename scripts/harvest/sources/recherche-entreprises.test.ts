import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { municipalities } from "@passerelle/data/municipalities";
import { taxonomy } from "@passerelle/data/taxonomy";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openRawArchive } from "../archive/raw-archive.ts";
import { startRecorder } from "../archive/recorder.ts";
import { fetchSource } from "../fetch/fetch-source.ts";
import { createTestClient, startUpstream, type Upstream } from "../http/testing.ts";
import { collectUnits } from "../recherche-entreprises/collect-pages.ts";
import { keepCompanies } from "../recherche-entreprises/keep-companies.ts";
import { selectFromPages } from "../recherche-entreprises/select-from-pages.ts";
import { defineSource } from "../source.ts";
import { normalise } from "../steps/index.ts";
import { indexMunicipalities } from "../steps/municipality-index.ts";
import { writeSelection } from "./parts/selection.ts";
import source from "./recherche-entreprises.ts";
import { bodyOf, fixture, readWith } from "./testing.ts";

const FOLDER = fileURLToPath(new URL("fixtures/recherche-entreprises", import.meta.url));
/** Two sole traders, the director of every company, and with whom one of them lives. */
const PERSONAL = /vandurand|camille|1980|06 12/i;

const context = { taxonomy, municipalities: indexMunicipalities(municipalities) };

async function readPages() {
  const selection = await selectFromPages(FOLDER);
  if (!selection) throw new Error("no pages");
  const body = { name: selection.name, bytes: await selection.read() };
  return { body, ...readWith(source, body) };
}

describe("saved pages", () => {
  it("are the open establishments of legal persons that are digital themselves, each once", async () => {
    const { read, skipped, rejected } = await readPages();
    expect(rejected).toEqual([]);
    expect(read.map(({ name }) => name)).toEqual([
      "NORDWEB SOLUTIONS",
      "JEU DE PISTE STUDIO",
      "HEBERGEUR DU FERRAIN",
      "RESEAUX DE LA LYS",
      "CONSEIL ARMENTIEROIS EN INFORMATIQUE",
      "PIXELS DE FLANDRE",
      "ATELIER DU PC",
    ]);
    expect(skipped.toSorted()).toEqual([
      "another activity",
      "closed",
      "natural person",
      "natural person",
      "not for everybody to see",
      "outside the territory",
    ]);
  });

  it("leave no person in what is kept", async () => {
    const { body, read } = await readPages();
    expect(new TextDecoder().decode(body.bytes)).not.toMatch(PERSONAL);
    expect(JSON.stringify(read)).not.toMatch(PERSONAL);
  });

  it("have positions of doors, and of towns where addresses share one", async () => {
    const { read } = await readPages();
    const [nordweb] = read;
    expect(nordweb).toMatchObject({ position: [3.05862, 50.63662], precision: "address" });
    const rough = read.filter(({ precision }) => precision === "locality");
    expect(rough.map(({ address }) => address?.line)).toEqual([
      "1 RUE DE LA GARE 59280 ARMENTIERES",
      "5 PLACE SAINT-VAAST 59280 ARMENTIERES",
      "20 RUE DE LILLE 59280 ARMENTIERES",
    ]);
  });

  it("become companies with domains from either nomenclature", async () => {
    const { read } = await readPages();
    const [nordweb, repairer] = [read[0], read.at(-1)];
    expect(nordweb?.codes).toEqual([
      { scheme: "legal-form", value: "company" },
      { scheme: "naf:rev2", value: "62.01Z" },
      { scheme: "nace:2.1", value: "62.10" },
    ]);
    expect(nordweb && normalise(nordweb, context)).toMatchObject({
      draft: {
        name: "Nordweb Solutions",
        typologies: ["company"],
        domains: ["software_web"],
        address: { street: "Rue Nationale", houseNumber: "12", postcode: "59000" },
        isOrganisation: true,
      },
    });
    expect(repairer && normalise(repairer, context)).toMatchObject({
      draft: { typologies: ["nonprofit"], functions: ["repair_reuse"], domains: [] },
    });
  });

  it("name the page that is none", async () => {
    const folder = mkdtempSync(join(tmpdir(), "passerelle-pages-"));
    writeFileSync(join(folder, "page-1.json"), '{"erreur":"Veuillez patienter"}');
    const selection = await selectFromPages(folder);
    await expect(selection?.read()).rejects.toThrow("page-1.json is no page of the API");
    rmSync(folder, { recursive: true });
  });
});

describe("the API", () => {
  let upstream: Upstream;
  const { client } = createTestClient();
  const raw = openRawArchive(undefined);
  beforeAll(async () => {
    upstream = await startUpstream();
  });
  afterAll(async () => {
    await client.close();
    raw.close();
    await upstream.close();
  });

  /** Serves one company for each commune and activity asked for, after `total` says how many there are. */
  function serve(totalOf: (communes: string[], activities: string[]) => number) {
    const asked: URLSearchParams[] = [];
    upstream.on("/search", (response, request) => {
      const { searchParams } = new URL(request.url ?? "", upstream.url);
      asked.push(searchParams);
      const communes = searchParams.get("code_commune")?.split(",") ?? [];
      const total = totalOf(communes, searchParams.get("activite_principale")?.split(",") ?? []);
      const page = {
        results: page1.results.slice(0, 1).map((unit) => ({
          ...unit,
          matching_etablissements: [
            { ...unit.matching_etablissements[0], siret: `${searchParams}` },
          ],
        })),
        total_results: total,
        total_pages: Math.ceil(total / 25),
      };
      response.setHeader("content-type", "application/json").end(JSON.stringify(page));
    });
    return asked;
  }
  const page1 = JSON.parse(
    new TextDecoder().decode(fixture("recherche-entreprises/page-1.json").bytes),
  ) as {
    results: { matching_etablissements: object[] }[];
  };

  const collect = (communes: string[], activities: string[]) => {
    const live = {
      collect: async (getJson: (url: string) => Promise<unknown>) => ({
        name: "pages",
        bytes: writeSelection(
          keepCompanies(
            await collectUnits(`${upstream.url}/search`, { communes, activities }, getJson),
          ),
        ),
      }),
      format: "json" as const,
      maxBytes: 100_000,
      hosts: [upstream.host],
    };
    const asking = defineSource({
      ...source,
      files: source.files.map((file) => ({ ...file, live })),
    });
    return fetchSource(asking, { http: client, recorder: startRecorder(raw, undefined) });
  };

  it("is asked page after page, without directors, and kept without persons", async () => {
    const asked = serve(() => 120);
    const fetched = await collect(["59350"], ["62.01Z"]);
    if ("failed" in fetched) throw new Error(fetched.message);
    expect(asked.map((each) => each.get("page"))).toEqual(["1", "2", "3", "4", "5"]);
    expect(asked[0]?.get("include")).toBe("matching_etablissements,complements");
    const [body] = await Promise.all(fetched.files.map(({ open }) => open()));
    expect(readWith(source, body ?? bodyOf("")).read).toHaveLength(5);
    expect(new TextDecoder().decode(body?.bytes)).not.toMatch(PERSONAL);
    expect(fetched.origin).toBe("live");
  });

  it("is asked by halves of communes, then of activities, where it would tell only a part", async () => {
    const asked = serve((communes, activities) =>
      communes.length * activities.length > 2 ? 10_000 : 30,
    );
    const fetched = await collect(["59350", "59512", "59599"], ["62.01Z", "62.02A", "62.03Z"]);
    expect(fetched).toMatchObject({ origin: "live" });
    const questions = asked
      .filter((each) => each.get("page") === "2")
      .map((each) => `${each.get("code_commune")} ${each.get("activite_principale")}`);
    expect(questions).toEqual(
      ["59350", "59512", "59599"].flatMap((commune) => [
        `${commune} 62.01Z,62.02A`,
        `${commune} 62.03Z`,
      ]),
    );
  });

  it("fails aloud when it has another form, or can never tell all", async () => {
    serve(() => 20_000);
    expect(await collect(["59350"], ["62.01Z"])).toMatchObject({
      failed: true,
      message: expect.stringContaining("more than 10000 units of 62.01Z in 59350"),
    });
    upstream.on("/search", (response) => response.end('{"erreur":"x"}'));
    expect(await collect(["59350"], ["62.01Z"])).toMatchObject({
      message: expect.stringContaining("page 1 has another form"),
    });
  });
});
