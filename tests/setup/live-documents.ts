import { readFileSync } from "node:fs";
import { join } from "node:path";
import { loadSources } from "@passerelle/scripts/load-sources";
import type { Source } from "@passerelle/scripts/source";
import { parse } from "csv-parse/sync";
import { fromFixtures } from "./from-fixtures.ts";

type Row = Record<string, unknown>;

/** What a publisher serves in the real form of its file, and how its records are changed. */
export type LiveDocument = {
  source: string;
  text: string;
  type: string;
  /** A field that its importer cannot do without. */
  needed: string;
  /** The same document with other records. */
  with: (change: (records: Row[]) => Row[]) => string;
};

type Form = { delimiter: string } | { list?: string; wrap?: (records: unknown) => unknown };

function liveDocument(source: string, path: string, needed: string, form: Form): LiveDocument {
  const fixture = readFileSync(join(fromFixtures.archive, path), "utf8");
  if ("delimiter" in form) {
    const read = (): Row[] => {
      return parse(fixture, { bom: true, columns: true, delimiter: form.delimiter });
    };
    const header = Object.keys(read()[0] ?? {});
    const write = (records: Row[]) => toCsv(header, records, form.delimiter);
    const text = write(read());
    return { source, text, type: "text/csv", needed, with: (change) => write(change(read())) };
  }
  const { list, wrap = (document) => document } = form;
  const read = () => JSON.parse(fixture);
  const write = (change: (records: Row[]) => Row[]) => {
    const document = read();
    const changed = list ? { ...document, [list]: change(document[list]) } : change(document);
    return JSON.stringify(wrap(changed));
  };
  const text = write((records) => records);
  return { source, text, type: "application/json", needed, with: write };
}

function toCsv(header: string[], records: Row[], delimiter: string): string {
  const columns = records.length ? Object.keys(records[0] ?? {}) : header;
  const quoted = (cell: unknown) => `"${String(cell ?? "").replaceAll('"', '""')}"`;
  const rows = records.map((record) => columns.map((column) => record[column]));
  return [columns, ...rows].map((row) => row.map(quoted).join(delimiter)).join("\n");
}

const rorPage = (items: unknown) => ({
  number_of_results: Array.isArray(items) ? items.length : 0,
  items,
});

/** One document for each source that is read live. */
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
    "mediation-numerique",
    "mediation-numerique/20240901-la-cartographie-nationale-lieux-de-mediation-numeriques-nord.csv",
    "services",
    { delimiter: "," },
  ),
  liveDocument("osm", "osm/overpass-eurometropole-2026.json", "id", { list: "elements" }),
  liveDocument("population-france", "boundaries/population-communes-2023.json", "population", {}),
  liveDocument("ror", "ror/ror-bbox.json", "names", { wrap: rorPage }),
  liveDocument("tiers-lieux", "tiers-lieux/CGET_TiersLieux_2019.csv", "TYPO", { delimiter: "," }),
];

/** Where the fake publisher has the file of a source. */
export const pathOf = (source: string) => `/${source}`;

/** The sources with live files, each read at the fake publisher; its pages after the first are empty. */
export async function loadLiveSources(publisher: string, ids?: string[]): Promise<Source[]> {
  const sources = await loadSources(ids ?? LIVE_DOCUMENTS.map(({ source }) => source));
  return sources.map((source) => ({ ...source, files: atPublisher(source, publisher) }) as Source);
}

function atPublisher({ id, files }: Source, publisher: string) {
  const first = files.findIndex(({ live }) => live);
  return files.flatMap((file, index) => {
    if (!file.live || index !== first) return [];
    const { format } = file.live;
    const url = `${publisher}${pathOf(id)}`;
    const live = { url, format, maxBytes: 3_000_000, answerWithinMs: 200 };
    return [{ ...file, live }];
  });
}
