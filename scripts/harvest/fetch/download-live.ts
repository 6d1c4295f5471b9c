import { readFileSync, rmSync } from "node:fs";
import { sha256Of } from "../archive/digest.ts";
import type { KeptFile } from "../archive/manifest.ts";
import type { Recorder } from "../archive/recorder.ts";
import { readJson } from "../formats/json.ts";
import type { HttpClient } from "../http/client.ts";
import { DownloadError } from "../http/download-error.ts";
import type { FileRequest } from "../http/file-request.ts";
import { shortUrl } from "../http/short-url.ts";
import type { LiveFile } from "../live-file.ts";
import { openRanges } from "./open-ranges.ts";

/** Patience with a server that works out its answer, in milliseconds. */
const ANSWER_WITHIN_MS = 60_000;
/** Size of the largest document that only says where a file is, in bytes. */
const MAX_LOOKUP_BYTES = 5_000_000;

/** Which of whose files it is. */
type WhichFile = Pick<KeptFile, "source" | "part" | "isJoined">;

/**
 * Downloads the current file into the raw archive, or finds that the one held is still current.
 *
 * @throws DownloadError naming the address
 */
export async function downloadLive(
  live: LiveFile,
  which: WhichFile,
  http: HttpClient,
  recorder: Recorder,
): Promise<KeptFile> {
  const { source } = which;
  if ("collect" in live) return collect(live, which, http, recorder);
  const { url, body } = await findAddress(live, source, http, recorder);
  const request = body === undefined ? url : `${url} ${sha256Of(body)}`;
  const last = await recorder.lastAnswer(source, request);
  const file: FileRequest = {
    source,
    url,
    body,
    format: live.format,
    redirectHosts: live.hosts,
    maxBytes: live.maxBytes,
    answerWithinMs: live.answerWithinMs ?? ANSWER_WITHIN_MS,
    ...(last && {
      validators: { etag: last.headers.etag, lastModified: last.headers["last-modified"] },
    }),
  };
  const answer = await http.download(file, recorder.archive.newPath());
  const asked = { ...which, request, fetchedAt: new Date().toISOString() };
  if (answer.unchanged) {
    if (!last) throw new DownloadError(`${new URL(url).host} answered 304 to a first question`);
    return { ...last, ...asked, status: answer.status };
  }
  const { path, sha256, bytes, status, headers, url: name } = answer;
  recorder.archive.keep(path, sha256);
  return { ...asked, origin: "live", name, status, headers, bytes, sha256 };
}

/** What is collected has no validators: without an edition it is collected anew each time. */
async function collect(
  live: Extract<LiveFile, { collect: unknown }>,
  which: WhichFile,
  http: HttpClient,
  recorder: Recorder,
): Promise<KeptFile> {
  const { archive } = recorder;
  const { maxBytes, answerWithinMs = ANSWER_WITHIN_MS } = live;
  const { source } = which;
  const file = { source, maxBytes, answerWithinMs };
  const page = async (url: string) => {
    requireHost(url, live);
    return getJson({ ...file, url }, http, archive);
  };
  const ranges = async (url: string) => {
    requireHost(url, live);
    return openRanges({ ...file, url }, http, archive.newPath);
  };
  const fetchedAt = new Date().toISOString();
  const edition = await live.edition?.(page);
  const last = edition && (await recorder.lastAnswer(source, edition));
  if (last) return { ...last, ...which, fetchedAt };
  const { name, bytes } = await live.collect(page, ranges);
  return {
    ...{ ...which, name, request: edition ?? name, origin: "live", fetchedAt, headers: {} },
    bytes: bytes.byteLength,
    sha256: archive.keepBytes(bytes),
  };
}

/** A document that is read and not kept. */
async function getJson(
  file: Pick<FileRequest, "source" | "url" | "maxBytes" | "answerWithinMs">,
  http: HttpClient,
  archive: Recorder["archive"],
): Promise<unknown> {
  const path = archive.newPath();
  await http.download({ ...file, format: "json" }, path);
  try {
    return readJson({ name: shortUrl(file.url), bytes: readFileSync(path) });
  } finally {
    rmSync(path, { force: true });
  }
}

async function findAddress(
  live: Exclude<LiveFile, { collect: unknown }>,
  source: string,
  http: HttpClient,
  { archive }: Recorder,
): Promise<{ url: string; body?: string | undefined }> {
  if ("url" in live) return live;
  const url = await live.resolve((lookup) =>
    getJson(
      { source, url: lookup, maxBytes: MAX_LOOKUP_BYTES, answerWithinMs: ANSWER_WITHIN_MS },
      http,
      archive,
    ),
  );
  requireHost(url, live);
  return { url };
}

function requireHost(url: string, { hosts }: LiveFile) {
  const { host } = new URL(url);
  if (hosts?.includes(host)) return;
  throw new DownloadError(`The file is said to be at ${host}, which its source does not declare`);
}
