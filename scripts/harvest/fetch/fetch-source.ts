import type { RunOrigin } from "@passerelle/data/contract";
import type { Source, SourceBody } from "../source.ts";
import { findFolder, readArchived } from "./archive.ts";
import { DownloadError, download } from "./download.ts";

type File = Source["files"][number];

/** The files of one source and where they came from, or why there are none. */
export type Fetched =
  | { origin: RunOrigin; files: { file: File; body: SourceBody }[]; notice?: string }
  | { failed: boolean; message: string };

export type FetchOptions = {
  /** Whether the network is asked first. */
  live: boolean;
  archive?: string | undefined;
  /** Folder of earlier selections from large files; absent when nothing must be stored. */
  cache?: string | undefined;
  /** Where the data in use came from: what was live does not go back to an older archive. */
  lastOrigin?: RunOrigin | undefined;
};

/**
 * Live, else archive, else nothing. Nothing is a failure when the source was read before (its
 * data grows stale) or when a server answered badly, and a mere gap when it never was.
 */
export async function fetchSource(source: Source, options: FetchOptions): Promise<Fetched> {
  const local = source.files.flatMap((file) => (file.local ? [{ file, body: file.local() }] : []));
  if (local.length) return { origin: "curated", files: local };

  const problem = options.live ? await tryLive(source) : undefined;
  if (problem && "files" in problem) return problem;

  if (options.lastOrigin !== "live" || !options.live) {
    const archived = await fromArchive(source, options);
    if ("failed" in archived) return archived;
    if (archived.length) {
      return { origin: "archive", files: archived, ...(problem && { notice: problem.message }) };
    }
  }
  const reasons = [problem?.message, archiveReason(source, options)].filter(Boolean);
  return {
    failed: problem !== undefined && (options.lastOrigin !== undefined || !problem.unreachable),
    message: reasons.join("; "),
  };
}

type Live = Extract<Fetched, { files: unknown }> | { message: string; unreachable: boolean };

/** Undefined when the source has no current file online. */
async function tryLive(source: Source): Promise<Live | undefined> {
  const live = source.files.flatMap((file) => (file.live ? [{ file, live: file.live }] : []));
  if (!live.length) return undefined;
  try {
    const files = await Promise.all(
      live.map(async ({ file, live }) => ({ file, body: await download(live) })),
    );
    return { origin: "live", files };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { message, unreachable: error instanceof DownloadError && error.unreachable };
  }
}

async function fromArchive(source: Source, { archive, cache }: FetchOptions) {
  const folder = findFolder(source, archive);
  const found: { file: File; body: SourceBody }[] = [];
  try {
    for (const file of source.files) {
      const body = file.select
        ? await file.select({ folder, cache })
        : archive && readArchived(source, file, archive);
      if (body) found.push({ file, body });
    }
    return found;
  } catch (error) {
    return { failed: true, message: error instanceof Error ? error.message : String(error) };
  }
}

function archiveReason(source: Source, { archive, lastOrigin, live }: FetchOptions): string {
  if (live && lastOrigin === "live") return "what was read live before is kept";
  return archive
    ? `no file of this source in ${archive}/${source.archiveFolder ?? source.id}`
    : "no archive folder (set ARCHIVE_DIR or --archive)";
}
