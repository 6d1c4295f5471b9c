import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { type Answer, serve, type Upstream } from "@passerelle/scripts/http-testing";
import { loadSources } from "@passerelle/scripts/load-sources";
import type { LiveFile, Source } from "@passerelle/scripts/source";
import { writeZip } from "@passerelle/scripts/zip-testing";
import { parse } from "csv-parse/sync";
import { fromFixtures } from "./from-fixtures.ts";

type Row = Record<string, unknown>;
type Change = (records: Row[]) => Row[];

/** What a publisher serves in the real form of its file, and how its records are changed. */
export type LiveDocument = {
  source: string;
  /** Where the fake publisher has it. */
  at: string;
  /** Where the archive has it. */
  path: string;
  /** Content type. */
  type: string;
  /** A field that its importer cannot do without. */
  needed: string;
  /** The name of the file in its ZIP; absent where it is not packed. */
  member?: string;
  /** Whether its importer reads Latin-1 too. */
  isLatin1Read?: boolean;
  /** The document with other records, as the archive has it. */
  with: (change: Change) => string;
  /** The file as its publisher has it, packed where it is. */
  whole: () => Promise<Buffer>;
  /** What the publisher sends: packed or by pages where its publisher does so. */
  send: (change?: Change, encoding?: BufferEncoding) => Promise<Answer>;
};

/** How the records stand in the file. */
type Form = { delimiter: string } | { list?: string };

type Options = Pick<LiveDocument, "member" | "isLatin1Read"> & {
  /** Which of the source's live files it is. */
  number?: number;
  /** The page that is asked for, of an API. */
  pageOf?: (document: unknown, page: number) => unknown;
};

/** Where the fake publisher has a live file of a source, and what is joined with its files. */
const pathOf = (source: string, number: number) => (number ? `/${source}-${number}` : `/${source}`);
export const joinedPathOf = (source: string) => `/${source}-joined`;

const unchanged: Change = (records) => records;

function liveDocument(
  source: string,
  path: string,
  needed: string,
  form: Form,
  { number = 0, pageOf, ...more }: Options = {},
): LiveDocument {
  const fixture = readFileSync(join(fromFixtures.archive, path), "utf8");
  const change =
    "delimiter" in form ? changeCsv(fixture, form.delimiter) : changeJson(fixture, form);
  const textType = "delimiter" in form ? "text/csv" : "application/json";
  const type = more.member ? "application/zip" : textType;
  const pack = async (text: string, encoding: BufferEncoding = "utf8") => {
    const bytes = Buffer.from(text, encoding);
    if (!more.member) return bytes;
    return writeZip({ "readme.txt": "…", [`files/${more.member}`]: bytes });
  };
  return {
    source,
    at: pathOf(source, number),
    path,
    type,
    needed,
    ...more,
    with: change,
    whole: () => pack(change(unchanged)),
    send: async (records = unchanged, encoding = "utf8") => {
      const text = change(records);
      if (!pageOf) return serve(await pack(text, encoding), type);
      return (response, request) => {
        const page = pageOf(JSON.parse(text), pageIn(request));
        serve(Buffer.from(JSON.stringify(page), encoding), type)(response, request);
      };
    },
  };
}

function pageIn({ url = "/" }: IncomingMessage): number {
  return Number(new URL(url, "http://upstream").searchParams.get("page"));
}

function changeCsv(fixture: string, delimiter: string) {
  return (change: Change): string => {
    const records: Row[] = parse(fixture, { bom: true, columns: true, delimiter });
    return toCsv(Object.keys(records[0] ?? {}), change(records), delimiter);
  };
}

function changeJson(fixture: string, { list }: { list?: string }) {
  return (change: Change): string => {
    const document = JSON.parse(fixture);
    return JSON.stringify(
      list ? { ...document, [list]: change(document[list]) } : change(document),
    );
  };
}

function toCsv(header: string[], records: Row[], delimiter: string): string {
  const columns = records.length ? Object.keys(records[0] ?? {}) : header;
  const quoted = (cell: unknown) => `"${String(cell ?? "").replaceAll('"', '""')}"`;
  const rows = records.map((record) => columns.map((column) => record[column]));
  return [columns, ...rows].map((row) => row.map(quoted).join(delimiter)).join("\n");
}

/** The API of ROR gives 20 records a page: the fixture is one page. */
const rorPage = (items: unknown) => ({
  number_of_results: (items as unknown[]).length,
  items,
});

/** Companies by pages of three. */
function companiesPage(document: unknown, page: number) {
  const { results } = document as { results: unknown[] };
  return {
    results: results.slice((page - 1) * 3, page * 3),
    total_results: results.length,
    total_pages: Math.ceil(results.length / 3),
  };
}

const OUTLINES = "sh_statbel_statistical_sectors_31370_20240101.geojson";
const TABLE = "OPENDATA_SECTOREN_2024.txt";
const GRID = "ESTAT_Census_2021_V3.csv";
const QPV = "QP2024_France_Hexagonale_Outre_Mer_WGS84.geojson";

/**
 * What each source that is read live is served, one document for each of its files. Overture is read by
 * ranges of a store of files, which misbehaves in `ranged.test.ts`.
 */
export const LIVE_DOCUMENTS = [
  liveDocument("bibliotheques", "bibliotheques/bibliotheques.csv", "Adresse", { delimiter: ";" }),
  liveDocument("boundaries-belgium", "boundaries/communes-belgium-2025.geojson", "nis", {
    list: "features",
  }),
  liveDocument("boundaries-france", "boundaries/communes-59-nord.geojson", "code", {
    list: "features",
  }),
  liveDocument(
    "esr",
    "esr/fr-esr-principaux-etablissements-enseignement-superieur.csv",
    "Libellé",
    { delimiter: ";" },
  ),
  liveDocument("france-services", "france-services/liste-fs-20240801.csv", "insee_com", {
    delimiter: ",",
  }),
  liveDocument(
    "mediation-hauts-de-france",
    "mediation-hauts-de-france/SIILAB_HDF_standard_med_num.csv",
    "services",
    { delimiter: ";" },
  ),
  liveDocument(
    "mediation-numerique",
    "mediation-numerique/20240901-la-cartographie-nationale-lieux-de-mediation-numeriques-nord.csv",
    "services",
    { delimiter: "," },
  ),
  liveDocument("osm", "osm/overpass-eurometropole-2026.json", "id", { list: "elements" }),
  liveDocument(
    "population-belgium",
    `population/${TABLE}`,
    "TOTAL",
    { delimiter: "|" },
    { member: TABLE, isLatin1Read: true },
  ),
  liveDocument("population-france", "boundaries/population-communes-2023.json", "population", {}),
  liveDocument(
    "population-grid-europe",
    `population/${GRID}`,
    "T",
    { delimiter: "," },
    { member: GRID },
  ),
  liveDocument(
    "population-sectors",
    `population/${OUTLINES}`,
    "cd_sector",
    { list: "features" },
    { member: OUTLINES },
  ),
  liveDocument(
    "population-sectors",
    `population/${TABLE}`,
    "TOTAL",
    { delimiter: "|" },
    { member: TABLE, number: 1, isLatin1Read: true },
  ),
  liveDocument(
    "priority-neighbourhoods",
    `qpv/${QPV}`,
    "code_qp",
    { list: "features" },
    {
      member: QPV,
    },
  ),
  liveDocument(
    "recherche-entreprises",
    "recherche-entreprises/page-1.json",
    "siren",
    { list: "results" },
    { pageOf: companiesPage },
  ),
  liveDocument("rnsr", "rnsr/fr-esr-structures-recherche-publiques-actives.csv", "libelle", {
    delimiter: ";",
  }),
  liveDocument("ror", "ror/ror-bbox.json", "names", {}, { pageOf: rorPage }),
  liveDocument("tiers-lieux", "tiers-lieux/CGET_TiersLieux_2019.csv", "TYPO", { delimiter: "," }),
  liveDocument("tiers-lieux-2023", "tiers-lieux/bdftl-2023-01-fiche-identite.csv", "NOM", {
    delimiter: ";",
  }),
  liveDocument("tiers-lieux-2026", "tiers-lieux/bdftl-2026-01-fiche-identite.csv", "NOM", {
    delimiter: ";",
  }),
];

/** What is joined with files of these sources. */
const JOINED: Record<string, string> = {
  "tiers-lieux-2023": "tiers-lieux/bdftl-2023-04-activites.csv",
  "tiers-lieux-2026": "tiers-lieux/bdftl-2026-04-activites.csv",
};

/** Has the fake publisher serve all as it should. */
export async function publishAll(upstream: Upstream) {
  for (const document of LIVE_DOCUMENTS) upstream.on(document.at, await document.send());
  for (const source of Object.keys(JOINED)) publishJoined(upstream, source);
}

export function publishJoined(upstream: Upstream, source: string) {
  const file = readFileSync(join(fromFixtures.archive, JOINED[source] ?? ""));
  upstream.on(joinedPathOf(source), serve(file));
}

/** The sources with live files, each read at the fake publisher. */
export async function loadLiveSources(publisher: string, ids?: string[]): Promise<Source[]> {
  const wanted = new Set(ids ?? LIVE_DOCUMENTS.map(({ source }) => source));
  const sources = await loadSources([...wanted]);
  return sources.map((source) => ({ ...source, files: atPublisher(source, publisher) }) as Source);
}

function atPublisher({ id, files }: Source, publisher: string) {
  let number = 0;
  return files.flatMap(({ live, join, ...file }) => {
    if (!live) return [];
    const joined = join?.live && {
      ...join,
      live: { ...movedTo(`${publisher}${joinedPathOf(id)}`, join.live), format: "csv" as const },
    };
    const moved = movedTo(`${publisher}${pathOf(id, number++)}`, live);
    return [{ ...file, live: moved, ...(joined && { join: joined }) }];
  });
}

/** The file at another address, where its publisher has less time and room. */
function movedTo(url: string, { format, member, ...live }: LiveFile): LiveFile {
  const limits = { format, maxBytes: 3_000_000, answerWithinMs: 200, ...(member && { member }) };
  if (!("collect" in live)) return { url, ...limits };
  const moved = (page: string) => `${url}${new URL(page).search}`;
  return {
    collect: (getJson, openRanges) => live.collect((page) => getJson(moved(page)), openRanges),
    hosts: [new URL(url).host],
    ...limits,
  };
}
