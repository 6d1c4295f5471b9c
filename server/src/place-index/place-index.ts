import type { Country, Facet, Position } from "@passerelle/data/contract";
import { municipalities } from "@passerelle/data/municipalities";
import { taxonomy } from "@passerelle/data/taxonomy";
import { territory } from "@passerelle/data/territory";
import { Dictionary } from "./dictionary.ts";
import type { Ids } from "./ids.ts";
import type { Texts } from "./texts.ts";
import type { WordIndex } from "./word-index.ts";

/** Filters on one value that each place has. */
export const VALUE_COLUMNS = ["sides", "municipalities", "status"] as const;
export type ValueColumn = (typeof VALUE_COLUMNS)[number];

/** Filters on several values of a place, each a bit of a 32-bit mask. */
export const MASK_COLUMNS = [
  "functions",
  "typologies",
  "domains",
  "labels",
  "languages",
  "access",
  "costs",
  "equipment",
] as const satisfies Facet[];
export type MaskColumn = (typeof MASK_COLUMNS)[number];

/** Opening hours as some places have them; null where they are unknown. */
export type OpeningPattern = {
  openingHours: string | null;
  country: Country;
  /** Of the first place with these hours: sunrise differs by minutes across the territory. */
  position: Position;
};

/**
 * All shown places of one data version, one row each, in the order of `keys`.
 * Columns hold numbers; `dictionaries` says what they mean.
 */
export type PlaceIndex = {
  dataVersion: number;
  size: number;
  ids: Ids;
  /** Morton keys of the cells at `CELL_ZOOM`, ascending. */
  keys: Float64Array;
  /** Columns and rows of those cells. */
  xs: Uint32Array;
  ys: Uint32Array;
  /** Degrees, WGS 84. */
  longitudes: Float64Array;
  latitudes: Float64Array;
  values: Record<ValueColumn, Uint16Array>;
  masks: Record<MaskColumn, Int32Array>;
  /** Numbers of typology groups. */
  groups: Uint16Array;
  /** 1 where only the locality or city is known. */
  approximate: Uint8Array;
  /** Number in `openingPatterns`. */
  patterns: Uint32Array;
  openingPatterns: OpeningPattern[];
  /** Rank in the alphabetical order, from 0, and the row of each rank. */
  nameRanks: Uint32Array;
  rowsByName: Uint32Array;
  /** Rank in the order of relevance without words, then of names, from 0, and the row of each rank. */
  relevanceRanks: Uint32Array;
  rowsByRelevance: Uint32Array;
  /** Numbers of postcodes; that of the empty text where none is known. */
  postcodes: Uint32Array;
  /** The places' own words, folded and shortened. */
  words: WordIndex;
  /** By rank of name. */
  texts: Texts;
  dictionaries: Record<ValueColumn | MaskColumn | "groups" | "postcodes", Dictionary>;
};

const MAX_VALUES = 2 ** 16;
const MAX_BITS = 32;

/** The keys that the project knows, in the order of display; places may bring more. */
export function knownKeys(): PlaceIndex["dictionaries"] {
  const keysOf = (list: { key: string }[]) => list.map(({ key }) => key);
  const values = (name: string, list: { key: string }[]) =>
    new Dictionary(name, MAX_VALUES, keysOf(list));
  const bits = (name: MaskColumn) => new Dictionary(name, MAX_BITS, keysOf(taxonomy[name]));
  return {
    sides: values("sides", territory.sides),
    municipalities: values("municipalities", municipalities),
    status: values("status", taxonomy.statuses),
    groups: values("groups", taxonomy.groups),
    postcodes: values("postcodes", []),
    functions: bits("functions"),
    typologies: bits("typologies"),
    domains: bits("domains"),
    labels: bits("labels"),
    languages: bits("languages"),
    access: bits("access"),
    costs: bits("costs"),
    equipment: bits("equipment"),
  };
}
