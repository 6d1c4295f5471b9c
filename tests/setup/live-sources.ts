import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { serve, type Upstream } from "@passerelle/scripts/http-testing";
import type { LiveFile } from "@passerelle/scripts/live-file";
import { loadSources } from "@passerelle/scripts/load-sources";
import type { Source } from "@passerelle/scripts/source";
import { fromFixtures } from "./from-fixtures.ts";
import { pathOf } from "./live-document.ts";
import { LIVE_DOCUMENTS } from "./live-documents.ts";

/** What is joined with files of these sources. */
const JOINED: Record<string, string> = {
  "tiers-lieux-2023": "tiers-lieux/bdftl-2023-04-activites.csv",
  "tiers-lieux-2026": "tiers-lieux/bdftl-2026-04-activites.csv",
};

/** Sources whose files are found by name in a catalogue, with what they are called there. */
export const CATALOGUED: Record<string, string> = {
  "mediation-hauts-de-france": "20261125-siilab-lieux-de-mediation-numeriques-hdf.csv",
  "mediation-numerique":
    "20261125-la-cartographie-nationale-lieux-de-mediation-numeriques-france.csv",
  "tiers-lieux-2023": "bdftl-2023-01-fiche-identite.csv",
  "tiers-lieux-2026": "bdftl-2026-01-fiche-identite.csv",
};

export const joinedPathOf = (source: string) => `/${source}-joined`;
export const cataloguePathOf = (source: string) => `/${source}-catalogue`;

/** Has the fake publisher serve all as it should. */
export async function publishAll(upstream: Upstream) {
  for (const document of LIVE_DOCUMENTS) upstream.on(document.at, await document.send());
  for (const source of Object.keys(JOINED)) publishJoined(upstream, source);
  for (const source of Object.keys(CATALOGUED)) publishCatalogue(upstream, source);
}

export function publishJoined(upstream: Upstream, source: string) {
  const file = readFileSync(join(fromFixtures.archive, JOINED[source] ?? ""));
  upstream.on(joinedPathOf(source), serve(file));
}

/** Lists the files of a source, as a data set and as the data sets of an organisation are listed. */
export function publishCatalogue(upstream: Upstream, source: string) {
  const files = { [source]: CATALOGUED[source] ?? "", [`${source}-joined`]: JOINED[source] ?? "" };
  const resources = Object.entries(files).map(([id, path]) => ({
    ...{
      id,
      title: basename(path),
      url: `https://static.data.gouv.fr/resources/${basename(path)}`,
    },
    last_modified: "2026-11-25T00:00:00+00:00",
  }));
  const listed = JSON.stringify({ resources, data: [{ resources }] });
  upstream.on(cataloguePathOf(source), serve(listed, "application/json"));
}

/** The sources with live files, each read at the fake publisher. */
export async function loadLiveSources(publisher: string, ids?: string[]): Promise<Source[]> {
  const wanted = new Set(ids ?? LIVE_DOCUMENTS.map(({ source }) => source));
  const sources = await loadSources([...wanted]);
  return sources.map((source) => ({ ...source, files: atPublisher(source, publisher) }) as Source);
}

function atPublisher({ id, files }: Source, publisher: string) {
  const catalogue = `${publisher}${cataloguePathOf(id)}`;
  let number = 0;
  return files.flatMap(({ live, join, ...file }) => {
    if (!live) return [];
    const at = pathOf(id, number++);
    const joined = join?.live && {
      ...join,
      live: {
        ...movedTo(`${publisher}${joinedPathOf(id)}`, join.live, catalogue),
        format: "csv" as const,
      },
    };
    const moved = movedTo(`${publisher}${at}`, live, catalogue);
    return [{ ...file, live: moved, ...(joined && { join: joined }) }];
  });
}

/** The file at another address, where its publisher has less time and room. */
function movedTo(url: string, { format, member, ...live }: LiveFile, catalogue: string): LiveFile {
  const limits = { format, maxBytes: 3_000_000, answerWithinMs: 200, ...(member && { member }) };
  const asking = { ...limits, hosts: [new URL(url).host] };
  if ("resolve" in live) {
    // the address that is found is of another host: its last part is the path here
    const resolve: typeof live.resolve = async (getJson) =>
      new URL(basename(await live.resolve(() => getJson(catalogue))), url).href;
    return { resolve, ...asking };
  }
  if (!("collect" in live)) return { url, ...limits };
  const moved = (page: string) => `${url}${new URL(page).search}`;
  return {
    collect: (getJson, openRanges) => live.collect((page) => getJson(moved(page)), openRanges),
    ...asking,
  };
}
