import { type Dispatcher, request } from "undici";
import { refusePrivateHost } from "./addresses.ts";
import { wrongContentType } from "./content.ts";
import { DownloadError } from "./download-error.ts";
import type { FileAnswer, FileRequest, Validators } from "./file-request.ts";
import { readRetryAfter } from "./patience.ts";
import { ACCEPTED_ENCODINGS, receive } from "./receive.ts";
import { followRedirect, isRedirect } from "./redirect.ts";
import { shortUrl } from "./short-url.ts";

/** Answers by which a server says that it may do better later. */
const TEMPORARY = [408, 425, 429, 500, 502, 503, 504];

/** Headers that are kept beside a file: what it is and how current. */
const KEPT_HEADERS = [
  "content-type",
  "content-length",
  "content-encoding",
  "content-disposition",
  "content-range",
  "etag",
  "last-modified",
  "date",
];

const FORM = "application/x-www-form-urlencoded";

export type SendSettings = {
  dispatcher: Dispatcher;
  userAgent: string;
  /** Hosts of this machine and its network that may be asked all the same. */
  privateHosts: string[];
  /** The most that one file may take altogether, in milliseconds. */
  deadlineMs: number;
};

/**
 * Asks one address once and writes what it gives to `path`.
 *
 * @returns the answer, or the address that it redirects to
 * @throws DownloadError, and errors of the connection as they are
 */
export async function send(
  url: string,
  file: FileRequest,
  path: string,
  settings: SendSettings,
): Promise<FileAnswer | { redirect: string }> {
  refusePrivateHost(new URL(url).hostname, settings.privateHosts);
  const {
    statusCode: status,
    headers,
    body,
  } = await request(url, {
    dispatcher: settings.dispatcher,
    method: file.body === undefined ? "GET" : "POST",
    body: file.body ?? null,
    headers: requestHeaders(file, settings.userAgent),
    headersTimeout: file.answerWithinMs,
    signal: AbortSignal.timeout(settings.deadlineMs),
  });
  const header = (name: string) => [headers[name]].flat()[0];
  try {
    if (isRedirect(status)) return { redirect: followRedirect(url, header("location"), file) };
    const described = describe(url, status, header);
    if (status === 304) return { ...described, unchanged: true };
    refuse(url, status, header, file);
    const received = await receive(body, path, {
      name: shortUrl(url),
      encoding: header("content-encoding"),
      format: file.range?.first ? undefined : file.format,
      maxBytes: file.maxBytes,
    });
    return { ...described, unchanged: false, ...received };
  } finally {
    body.on("error", () => {}).destroy();
  }
}

type Header = (name: string) => string | undefined;

function requestHeaders(file: FileRequest, userAgent: string): Record<string, string> {
  const { range } = file;
  const { etag, lastModified } = file.validators ?? {};
  return {
    "user-agent": userAgent,
    accept: "*/*",
    "accept-encoding": range ? "identity" : ACCEPTED_ENCODINGS,
    ...(range && { range: `bytes=${range.first}-${range.last}` }),
    ...(file.body !== undefined && { "content-type": file.contentType ?? FORM }),
    ...(etag && { "if-none-match": etag }),
    ...(lastModified && { "if-modified-since": lastModified }),
  };
}

function describe(url: string, status: number, header: Header) {
  const headers = Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = header(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  const validators: Validators = { etag: header("etag"), lastModified: header("last-modified") };
  return { url, status, headers, validators };
}

/** @throws DownloadError when the answer is no file, or announces one that is too large */
function refuse(url: string, status: number, header: Header, { maxBytes, range }: FileRequest) {
  if (status < 200 || status > 299) {
    const retryAfterMs = readRetryAfter(header("retry-after"), new Date());
    throw new DownloadError(`${shortUrl(url)} answered ${status}`, {
      retryable: TEMPORARY.includes(status),
      retryAfterMs,
      host: new URL(url).host,
    });
  }
  if (range && status !== 206) {
    throw new DownloadError(`${shortUrl(url)} gives its file as a whole only`);
  }
  const wrong = wrongContentType(header("content-type"));
  if (wrong) throw new DownloadError(`${shortUrl(url)} is ${wrong}; the file may have moved`);
  if (Number(header("content-length")) > maxBytes) {
    throw new DownloadError(
      `${shortUrl(url)} has ${header("content-length")} bytes, more than the ${maxBytes} that its source may have`,
    );
  }
}
