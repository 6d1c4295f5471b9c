/** What the bytes of a file must look like. */
export type FileFormat = "csv" | "json" | "zip" | "gzip" | "parquet";

/** Some bytes of a file: the first and the last of them. */
export type ByteRange = { first: number; last: number };

/** What a server gave with a file, by which it can be asked whether the file is still the same. */
export type Validators = { etag?: string | undefined; lastModified?: string | undefined };

/** One file to download. */
export type FileRequest = {
  /** Who wants it, for the log. */
  source: string;
  url: string;
  /** Sent by POST. */
  body?: string | undefined;
  /** Of the body; a form when absent. */
  contentType?: string | undefined;
  format: FileFormat;
  /** Only these bytes of the file; all when absent. */
  range?: ByteRange | undefined;
  /** Hosts that the address may redirect to, beside its own. */
  redirectHosts?: string[] | undefined;
  /** Largest file that is taken, in bytes, once its transport compression is undone. */
  maxBytes: number;
  /** How long the server may think before it answers, in milliseconds. */
  answerWithinMs: number;
  /** What was given with the file that is held. */
  validators?: Validators | undefined;
};

/** One answer: the file on disk, or that the one held is still current. */
export type FileAnswer = {
  /** The address in the end, after redirects. */
  url: string;
  status: number;
  /** Those headers that say what the file is and how current. */
  headers: Record<string, string>;
  validators: Validators;
} & ({ unchanged: true } | { unchanged: false; path: string; bytes: number; sha256: string });
