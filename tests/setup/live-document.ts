import { readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { type Answer, serve } from "@passerelle/scripts/http-testing";
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

/** Where the fake publisher has a live file of a source, counted from 0. */
export const pathOf = (source: string, number: number) =>
  number ? `/${source}-${number}` : `/${source}`;

const unchanged: Change = (records) => records;

/** The document that a fixture of the archive is. */
export function liveDocument(
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
