import type {
  Authority,
  Citation,
  Country,
  Identifier,
  LocalizedText,
  Position,
  Precision,
  SkipReason,
  Status,
  TextOrigin,
} from "@passerelle/data/contract";
import type { MultiPolygon, Polygon } from "geojson";
import type { z } from "zod";
import type { FileFormat } from "./http/file-request.ts";

/** Days as OSM `opening_hours` abbreviates them, Monday first. */
export const WEEKDAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** What a source says of one place, in its own words; the steps clean and complete it. */
export type SourcePlace = {
  /** Identifier of the record inside its source; must not change between harvests. */
  ref: string;
  name: string;
  names?: LocalizedText;
  /** Needed to read phone numbers and codes; absent when only the position can tell. */
  country?: Country;
  /** OSM tags, read through the `osm` rules of the taxonomy. */
  osmTags?: Record<string, string>;
  /** Codes of a national schema, read through the `codes` of the taxonomy. */
  codes?: { scheme: string; value: string }[];
  /** Keys of our taxonomy, where the source as a whole or its mapping gives them. */
  typologies?: string[];
  functions?: string[];
  domains?: string[];
  labels?: string[];
  languages?: string[];
  access?: string[];
  costs?: string[];
  equipment?: string[];
  status?: Status;
  summary?: { texts: LocalizedText; origin: TextOrigin };
  address?: {
    /** House number and street in one line, as French and Belgian sources often give them. */
    line?: string;
    street?: string;
    houseNumber?: string;
    postcode?: string;
    locality?: string;
  };
  /** National code of the municipality (INSEE or NIS), former codes included. */
  municipalityCode?: string;
  position?: Position;
  /** How well `position` is known; `address` when absent. */
  precision?: Precision;
  /** OSM syntax, or free text per weekday. */
  openingHours?: string | Partial<Record<Weekday, string>>;
  website?: string;
  phone?: string;
  email?: string;
  identifiers?: Identifier[];
  isOrganisation?: boolean;
  citations?: Citation[];
  /** By field: the licence of a value that is not under the source's own. */
  fieldLicences?: Record<string, string>;
  date?: string;
};

/** What a source says of one municipality. */
export type SourceMunicipality = {
  country: Country;
  /** National code (INSEE or NIS), former codes included: figures of merged ones are added up. */
  code: string;
  shape?: Polygon | MultiPolygon;
  population?: number;
  populationYear?: number;
};

/** What a source counts in one cell of a grid of EPSG:3035. */
export type SourceCell = {
  /** Metres along a side. */
  side: number;
  /** South-west corner, metres. */
  north: number;
  east: number;
  inhabitants: number;
  year: number;
  /** Only inhabitants of this country are counted; absent when all are. */
  country?: Country;
};

/** What a source says of one statistical sector of Belgium: where it is, or who lives there. */
export type SourceSector = {
  /** Begins with the NIS code of its municipality: `57097A00-`. */
  code: string;
  centre?: Position;
  inhabitants?: number;
  year?: number;
};

/** A priority neighbourhood of town policy. */
export type SourceNeighbourhood = { code: string; name: string; shape: Polygon | MultiPolygon };

/** A record left out on purpose, and why. */
export type Skip = { skip: SkipReason };

/** One raw record with where it stood in its file, for messages: `line 12`, `[3]`, `features[7]`. */
export type RawRecord = { at: string; value: unknown };

/** One downloaded or archived file. */
export type SourceBody = {
  /** File name or URL, for messages. */
  name: string;
  bytes: Uint8Array;
  /** When it was downloaded or read from the archive. */
  fetchedAt?: Date;
};

/** Where a source's current file is online. */
export type LiveFile = (
  | {
      url: string;
      /** Sent as a form by POST. */
      body?: string;
    }
  | { resolve: (getJson: GetJson) => Promise<string> }
  /** Makes one file of the pages of an API, with only what may be kept: pages themselves are not. */
  | { collect: (getJson: GetJson) => Promise<SourceBody> }
) & {
  format: FileFormat;
  /** Which member of a ZIP is the file: its name without folders. A gzip file has but one. */
  member?: RegExp;
  /** Largest file that is taken, in bytes, as it is downloaded and as it is unpacked. */
  maxBytes: number;
  /** Hosts that the address may lead to, beside its own. */
  hosts?: string[];
  /** How long the server may think before it answers, in milliseconds; a minute when absent. */
  answerWithinMs?: number;
};

/** One kind of file that a source publishes, and how its records are read. */
export type SourceFile<Record extends z.ZodType = z.ZodType, Output = SourcePlace> = {
  /** Absent for historical files. */
  live?: LiveFile;
  /** Name of such files in the source's archive folder; the newest (last by name) is read. */
  archive?: RegExp;
  /**
   * Chooses from the source's folder in the archive what may be kept of files that are too large to
   * be read whole, or have persons in them; such files are not kept themselves. Undefined when there
   * are none.
   */
  select?: (folder: string | undefined) => Promise<Selection | undefined>;
  /** Reads what the project itself holds (curated places): no network, no archive. */
  local?: () => SourceBody;
  /** Splits the file into records; throws `SourceError` when the file as a whole is unreadable. */
  records: (body: SourceBody) => RawRecord[];
  /** The shape of one raw record: only the fields that `convert` reads. */
  record: Record;
  convert: (record: z.infer<Record>) => Output | Skip;
};

/** A file still to be made of larger ones. */
export type Selection = {
  /** Name of the file, for messages. */
  name: string;
  /** Of what it is made of and of the rule: the same gives the same file. */
  fingerprint: string;
  read: () => Promise<Uint8Array>;
};

/** Fetches a JSON document: a page of an API, or one that says where a source's current file is. */
export type GetJson = (url: string) => Promise<unknown>;

export type SourceInfo = {
  /** Kebab-case; equals the file name. */
  id: string;
  title: string;
  publisher: string;
  /** Absent for what the project itself holds. */
  homepage?: string;
  /** Key of `data/licences.json`. */
  licence: string;
  /** The words that re-users must show. */
  attribution: string;
  authority: Authority;
  /** Folder of the archive that holds its files; its id when absent. */
  archiveFolder?: string;
  /** Whether its download takes minutes, so that the first start does without it. */
  isSlow?: boolean;
  /** Share of its valid records that may be gone at once; a harvest that loses more is held. */
  maxFall?: number;
};

/** An open data set of places: `files` with `live` are read first, else those with `archive`. */
export type PlaceSource = SourceInfo & {
  kind: "places";
  files: SourceFile<z.ZodType, SourcePlace>[];
};

/** An open data set about the municipalities themselves; read before the places. */
export type MunicipalitySource = SourceInfo & {
  kind: "municipalities";
  files: SourceFile<z.ZodType, SourceMunicipality>[];
};

/** An open data set of inhabitants by grid cells; read after the outlines that say where cells are. */
export type PopulationSource = SourceInfo & {
  kind: "population";
  files: SourceFile<z.ZodType, SourceCell>[];
};

/** An open data set of inhabitants by the parts of municipalities: outlines and figures. */
export type SectorSource = SourceInfo & {
  kind: "sectors";
  files: SourceFile<z.ZodType, SourceSector>[];
};

/** An open data set of priority neighbourhoods. */
export type NeighbourhoodSource = SourceInfo & {
  kind: "neighbourhoods";
  files: SourceFile<z.ZodType, SourceNeighbourhood>[];
};

export type Source =
  | PlaceSource
  | MunicipalitySource
  | PopulationSource
  | SectorSource
  | NeighbourhoodSource;

export function defineSource<Kind extends Source>(source: Kind): Kind {
  return source;
}

/** Infers the record type from its schema, so that `convert` needs no annotation. */
export function defineFile<Record extends z.ZodType, Output>(
  file: SourceFile<Record, Output>,
): SourceFile<z.ZodType, Output> {
  return file as SourceFile<z.ZodType, Output>;
}

/** A source that cannot be read as a whole: the message names the file, the line or the field. */
export class SourceError extends Error {
  override readonly name = "SourceError";
}
