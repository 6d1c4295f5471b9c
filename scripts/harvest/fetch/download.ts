import { readEnvironment } from "@passerelle/server/env";
import type { SourceBody, SourceFile } from "../source.ts";

/** Patience for one file, in milliseconds: the largest are some 20 MB on a slow line. */
const TIMEOUT_MS = 120_000;
/** Largest file that is taken, in bytes. */
const MAX_BYTES = 300_000_000;

/** A file that could not be downloaded; `unreachable` when no server answered at all. */
export class DownloadError extends Error {
  override readonly name = "DownloadError";
  readonly unreachable: boolean;

  constructor(message: string, unreachable: boolean, options?: ErrorOptions) {
    super(message, options);
    this.unreachable = unreachable;
  }
}

/** Downloads the current file. @throws DownloadError naming the address. */
export async function download(live: NonNullable<SourceFile["live"]>): Promise<SourceBody> {
  if ("url" in live) return get(live.url, live.body);
  return "collect" in live ? live.collect(getJson) : get(await live.resolve(getJson));
}

async function getJson(url: string): Promise<unknown> {
  const { bytes } = await get(url);
  return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
}

async function get(url: string, body?: string): Promise<SourceBody> {
  const response = await fetch(url, {
    method: body === undefined ? "GET" : "POST",
    ...(body !== undefined && { body }),
    headers: {
      "user-agent": userAgent(),
      ...(body !== undefined && { "content-type": "application/x-www-form-urlencoded" }),
    },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch((error: Error) => {
    const { cause } = error;
    const why = cause instanceof Error ? cause.message : error.message;
    const { host } = new URL(url);
    throw new DownloadError(`${host} could not be reached (${why})`, true, { cause: error });
  });
  if (!response.ok) throw new DownloadError(`${url} answered ${response.status}`, false);
  return { name: url, bytes: await readLimited(url, response) };
}

async function readLimited(url: string, response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of response.body ?? []) {
      size += chunk.byteLength;
      if (size > MAX_BYTES)
        throw new DownloadError(`${url} is larger than ${MAX_BYTES} bytes`, false);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    throw new DownloadError(`${url} stopped after ${size} bytes`, false, { cause: error });
  }
  return Buffer.concat(chunks);
}

/** Publishers can see who asks, and write to us. */
function userAgent(): string {
  const { CONTACT_EMAIL } = readEnvironment();
  return `Passerelle/0.1 (open-data harvester${CONTACT_EMAIL ? `; ${CONTACT_EMAIL}` : ""})`;
}
