import type { RunOrigin } from "@passerelle/data/contract";
import type { KeptFile, Manifest } from "../archive/manifest.ts";
import type { RawArchive } from "../archive/raw-archive.ts";
import type { Recorder } from "../archive/recorder.ts";
import type { HttpClient } from "../http/client.ts";
import { DownloadError } from "../http/download-error.ts";
import type { Source, SourceBody } from "../source.ts";
import { unpackArchived } from "./archive.ts";
import { bodyOfFile } from "./body.ts";
import { downloadLive } from "./download-live.ts";
import { joinLive } from "./join-live.ts";
import { keepArchived, keepLocal } from "./keep-held.ts";
import { unpack } from "./unpack.ts";

type File = Source["files"][number];

/** One file that was fetched, and under which digest it is kept. */
export type FetchedFile = {
  file: File;
  /** Whether it is what is joined with that file. */
  isJoined: boolean;
  name: string;
  sha256: string;
  bytes: number;
  /** ISO 8601. */
  fetchedAt: string;
  /** Unpacks it where it is packed. @throws SourceError when that cannot be done */
  open: () => Promise<SourceBody>;
};

/** The files of one source and where they came from, or why there are none. */
export type Fetched =
  | {
      origin: RunOrigin;
      files: FetchedFile[];
      /** Why the archive stands in for the network. */
      notice?: string;
      /** Why files that are joined with others are lacking, or are those of an earlier run. */
      lacking?: string;
    }
  | { failed: boolean; message: string };

export type FetchOptions = {
  /** The network, asked first; absent when it must not be asked. */
  http?: HttpClient | undefined;
  /** Folder of raw files that people put there. */
  archive?: string | undefined;
  /** The run whose files are read again, instead of all else. */
  replay?: Manifest | undefined;
  /** Keeps what is read. */
  recorder: Recorder;
  /** Where the data in use came from: what was live does not go back to an older archive. */
  lastOrigin?: RunOrigin | undefined;
};

/**
 * Live, else archive, else nothing. Nothing is a failure when the source was read before (its
 * data grows stale) or when a server answered badly, and a mere gap when it never was.
 */
export async function fetchSource(source: Source, options: FetchOptions): Promise<Fetched> {
  if (options.replay) return replayed(source, options.replay, options.recorder);
  const local = source.files.flatMap((file, part) =>
    file.local ? [keepLocal(source, part, file.local(), options.recorder)] : [],
  );
  if (local.length) return found(source, local, options.recorder);

  const { http } = options;
  const problem = http && (await tryLive(source, http, options.recorder));
  if (problem && "files" in problem) return problem;

  if (options.lastOrigin !== "live" || !http) {
    const archived = await keepArchived(source, options.archive, options.recorder);
    if (archived.length) {
      const fetched = found(source, archived, options.recorder);
      return { ...fetched, ...(problem && { notice: problem.message }) };
    }
  }
  const reasons = [problem?.message, archiveReason(source, options)].filter(Boolean);
  return {
    failed: problem !== undefined && (options.lastOrigin !== undefined || !problem.unreachable),
    message: reasons.join("; "),
  };
}

type Found = Extract<Fetched, { files: unknown }>;

/** Undefined when the source has no current file online. */
async function tryLive(
  source: Source,
  http: HttpClient,
  recorder: Recorder,
): Promise<Found | { message: string; unreachable: boolean } | undefined> {
  const live = source.files.flatMap((file, part) => (file.live ? [{ live: file.live, part }] : []));
  if (!live.length) return undefined;
  try {
    const kept = await Promise.all(
      live.map(({ live, part }) => downloadLive(live, { source: source.id, part }, http, recorder)),
    );
    const joined = await joinLive(source, http, recorder);
    const files = [...kept, ...joined.flatMap(({ file }) => file ?? [])];
    const lacking = joined.flatMap(({ problem }) => problem ?? []).join("; ");
    return { ...found(source, files, recorder), ...(lacking && { lacking }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { message, unreachable: error instanceof DownloadError && error.unreachable };
  }
}

async function replayed(source: Source, replay: Manifest, recorder: Recorder): Promise<Fetched> {
  const kept = replay.files.filter((file) => file.source === source.id);
  if (!kept.length) {
    return { failed: false, message: `run ${replay.run} kept no file of this source` };
  }
  for (const { name, sha256 } of kept) {
    if (await recorder.archive.holds(sha256)) continue;
    return {
      failed: true,
      message: `${name} of run ${replay.run} is no longer in the raw archive`,
    };
  }
  return found(source, kept, recorder);
}

/** Writes down the files that are kept, and says how each is opened. */
function found(source: Source, kept: KeptFile[], recorder: Recorder): Found {
  const files = kept.map((entry): FetchedFile => {
    const file = source.files[entry.part];
    if (!file) throw new Error(`${source.id} has no file ${entry.part} any more`);
    const isJoined = entry.isJoined ?? false;
    const kind = isJoined ? file.join : file;
    return { ...entry, file, isJoined, open: () => open(kind, entry, recorder.archive) };
  });
  for (const entry of kept) recorder.add(entry);
  return { origin: kept[0]?.origin ?? "archive", files };
}

async function open(
  kind: Pick<File, "live" | "archive"> = {},
  { origin, name, sha256, fetchedAt }: KeptFile,
  archive: RawArchive,
): Promise<SourceBody> {
  const kept = { name, path: archive.pathOf(sha256) };
  const file =
    kind.live && origin === "live"
      ? await unpack(kind.live, kept, archive.newPath)
      : await unpackArchived(kind, kept, archive.newPath);
  return bodyOfFile(file.name, file.path, new Date(fetchedAt));
}

function archiveReason(source: Source, { archive, lastOrigin, http }: FetchOptions): string {
  if (http && lastOrigin === "live") return "what was read live before is kept";
  return archive
    ? `no file of this source in ${archive}/${source.archiveFolder ?? source.id}`
    : "no archive folder (set ARCHIVE_DIR or --archive)";
}
