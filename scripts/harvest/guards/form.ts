import { AXES } from "@passerelle/data/contract";
import { taxonomy } from "@passerelle/data/taxonomy";
import { isObject } from "../is-object.ts";

/** The outer form of a source: the columns of its records and the codes in its closed lists. */
export type Form = {
  columns: string[];
  /** Values by scheme. */
  codes: Record<string, string[]>;
};

/** A scheme with more values than this is no closed list. */
const MAX_CODES = 200;
/** Most names that a message gives. */
const MAX_NAMED = 10;

/** Collects the form of records one by one. */
export function collectForm() {
  const columns = new Set<string>();
  const codes = new Map<string, Set<string>>();
  return {
    addRecord: (value: unknown) => {
      for (const column of columnsOf(value)) columns.add(column);
    },
    addCode: (scheme: string, value: string) => {
      const values = codes.get(scheme) ?? new Set();
      if (values.size <= MAX_CODES) codes.set(scheme, values.add(value));
    },
    form: (): Form => ({
      columns: [...columns].toSorted(),
      codes: Object.fromEntries(
        [...codes]
          .filter(([, values]) => values.size <= MAX_CODES)
          .map(([scheme, values]) => [scheme, [...values].toSorted()]),
      ),
    }),
  };
}

/** Keys of a record; those of a GeoJSON feature's properties under `properties.`. */
function columnsOf(value: unknown): string[] {
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, cell]) =>
    key === "properties" && isObject(cell)
      ? Object.keys(cell).map((name) => `properties.${name}`)
      : [key],
  );
}

/** What changed in a source's form since it was last published, in words; nothing on a first time. */
export function compareForms(before: Form | undefined, now: Form): string[] {
  if (!before) return [];
  const schemes = new Set([...Object.keys(before.codes), ...Object.keys(now.codes)]);
  return [
    ...named("new column", added(before.columns, now.columns)),
    ...named("column gone", added(now.columns, before.columns)),
    ...[...schemes].flatMap((scheme) => {
      const [old = [], current = []] = [before.codes[scheme], now.codes[scheme]];
      const news = added(old, current);
      return [
        ...named(
          `new code of ${scheme}`,
          news.map((code) => marked(scheme, code)),
        ),
        ...named(`code of ${scheme} gone`, added(current, old)),
      ];
    }),
  ];
}

function added(before: string[], now: string[]): string[] {
  return now.filter((name) => !before.includes(name));
}

function named(what: string, names: string[]): string[] {
  if (!names.length) return [];
  const shown = names.slice(0, MAX_NAMED).map((name) => `"${name}"`);
  const more = names.length - shown.length;
  return [`${what}: ${shown.join(", ")}${more ? ` and ${more} more` : ""}`];
}

const KNOWN_CODES = new Set(
  AXES.flatMap((axis) => taxonomy[axis]).flatMap(({ codes = {} }) =>
    Object.entries(codes).flatMap(([scheme, values]) =>
      values.map((value) => `${scheme} ${value}`),
    ),
  ),
);

function marked(scheme: string, code: string): string {
  return KNOWN_CODES.has(`${scheme} ${code}`) ? code : `${code} (not in the taxonomy)`;
}
