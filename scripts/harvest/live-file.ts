import type { FileFormat } from "./http/file-request.ts";
import type { SourceBody } from "./source.ts";

/** Where a source's current file is online. */
export type LiveFile = (
  | {
      url: string;
      /** Sent as a form by POST. */
      body?: string;
    }
  | { resolve: (getJson: GetJson) => Promise<string> }
  /** Makes one file of what several answers hold, with only what may be kept: they themselves are not. */
  | {
      collect: (getJson: GetJson, openRanges: OpenRanges) => Promise<SourceBody>;
      /** Of what would be collected; the same is not collected twice. Asked anew each time when absent. */
      edition?: (getJson: GetJson) => Promise<string>;
    }
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

/** Fetches a JSON document: a page of an API, or one that says where a source's current file is. */
export type GetJson = (url: string) => Promise<unknown>;

/** A file online that is read in parts, without the rest of it. */
export type RangedFile = {
  byteLength: number;
  /** The bytes from `start` up to, and without, `end`. */
  slice: (start: number, end?: number) => Promise<ArrayBuffer>;
};

/** Opens a file to read parts of it. */
export type OpenRanges = (url: string) => Promise<RangedFile>;
