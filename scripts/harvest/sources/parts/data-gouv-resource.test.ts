import { expect, it } from "vitest";
import { loadSources } from "../../load-sources.ts";
import { resourceOfDataset, resourceOfOrganisation } from "./data-gouv-resource.ts";

const resource = (id: string, title: string, last_modified?: string) => ({
  id,
  title,
  url: `https://static.data.gouv.fr/resources/list/20260902-111854/${title}`,
  ...(last_modified && { last_modified }),
});

const identity = resource("new", "list-2026-01-fiche.csv", "2026-09-02T11:18:54+00:00");
const dataset = {
  resources: [
    resource("old", "list-2026-01-fiche.csv", "2026-08-01T00:00:00+00:00"),
    identity,
    resource("other", "list-2026-04-activites.csv", "2026-10-01T00:00:00+00:00"),
    { ...identity, id: "unnamed", title: "Fiche", last_modified: "2026-09-01T00:00:00+00:00" },
  ],
};

it("asks the data set and gives the stable address of its newest file of that name", async () => {
  const asked: string[] = [];
  const resolve = resourceOfDataset("list-2026", /-01-fiche.*\.csv$/);
  const address = await resolve(async (url) => {
    asked.push(url);
    return dataset;
  });
  expect(asked).toEqual(["https://www.data.gouv.fr/api/1/datasets/list-2026/"]);
  expect(address).toBe("https://www.data.gouv.fr/api/1/datasets/r/new");
});

it("goes by the file's name where its title is another", async () => {
  const resolve = resourceOfDataset("list-2026", /-01-fiche.*\.csv$/);
  const [, , , unnamed] = dataset.resources;
  expect(await resolve(async () => ({ resources: [unnamed] }))).toMatch(/unnamed$/);
});

it("looks through all data sets of an organisation", async () => {
  const resolve = resourceOfOrganisation("publisher", /-04-activites\.csv$/);
  const answer = { data: [{ resources: [] }, dataset], next_page: null };
  expect(await resolve(async () => answer)).toMatch(/other$/);
});

it("says what it looked for where nothing is found, or the answer is another", async () => {
  const resolve = resourceOfDataset("list-2026", /-12-/);
  await expect(resolve(async () => dataset)).rejects.toThrow("-12-");
  await expect(resolve(async () => "<html>")).rejects.toThrow("not an answer");
});

it("gives addresses that every source which asks so may read", async () => {
  for (const { id, files } of await loadSources()) {
    for (const { live } of files) {
      if (live && "resolve" in live) expect(live.hosts, id).toContain("www.data.gouv.fr");
    }
  }
});
