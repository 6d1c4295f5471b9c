import type { Authority, SkipReason } from "@passerelle/data/contract";
import type { z } from "zod";
import type { LiveFile } from "./live-file.ts";
import type {
  SourceCell,
  SourceMunicipality,
  SourceNeighbourhood,
  SourcePlace,
  SourceSector,
} from "./said.ts";

/** A record left out on purpose, and why. */
export type Skip = { skip: SkipReason };

/** One raw record with where it stood in its file, for messages: `line 12`, `[3]`, `features[7]`. */
export type RawRecord = { at: string; value: unknown };

/** One downloaded or archived file. */
export type SourceBody = {
  /** File name or URL, for messages. */
  name: string;
  bytes: Uint8Array;
  /** The same bytes in parts, for what is too large to be held at once; each is good until the next. */
  chunks?: () => Iterable<Uint8Array>;
  /** When it was downloaded or read from the archive. */
  fetchedAt?: Date;
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
  /** What else is said of its records, in another file. */
  join?: JoinedFile;
  /** Splits the file into records; throws `SourceError` when the file as a whole is unreadable. */
  records: (body: SourceBody) => RawRecord[];
  /** The shape of one raw record: only the fields that `convert` reads. */
  record: Record;
  convert: (record: z.infer<Record>) => Output | Skip;
};

/**
 * Another file of the same publisher with more columns of the same records. It adds to them where it can
 * be read; what it lacks, or all of it, is lacking without any record being lost.
 */
export type JoinedFile = {
  /** Asked for beside the file that it is joined with. */
  live?: LiveFile & { format: "csv" | "json" };
  archive?: RegExp;
  /** The field that both have, by which records are joined. */
  by: string;
  /** Throws `SourceError` when the file as a whole is unreadable. */
  records: (body: SourceBody) => RawRecord[];
};

/** A file still to be made of larger ones. */
export type Selection = {
  /** Name of the file, for messages. */
  name: string;
  /** Of what it is made of and of the rule: the same gives the same file. */
  fingerprint: string;
  read: () => Promise<Uint8Array>;
};

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

/** An open data set that is too doubtful to be published: what it lists is for people to check. */
export type CandidateSource = SourceInfo & {
  kind: "candidates";
  files: SourceFile<z.ZodType, SourcePlace>[];
};

export type Source =
  | PlaceSource
  | MunicipalitySource
  | PopulationSource
  | SectorSource
  | NeighbourhoodSource
  | CandidateSource;

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
