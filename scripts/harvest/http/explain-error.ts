import { PrivateAddressError } from "./addresses.ts";
import { DownloadError } from "./download-error.ts";

/** Codes of errors by which no server was met: asking again at once would not help. */
const NOBODY_THERE: Record<string, string> = {
  ENOTFOUND: "its name is not known; is there a network?",
  EAI_AGAIN: "its name cannot be looked up; is there a network?",
  ECONNREFUSED: "it refuses connections",
  ENETUNREACH: "there is no way to its network",
  EHOSTUNREACH: "there is no way to it",
  ETIMEDOUT: "it does not accept connections in time",
  UND_ERR_CONNECT_TIMEOUT: "it does not accept connections in time",
};

/** Codes of connections that broke or fell silent: the next attempt may go through. */
const BROKEN_OFF: Record<string, string> = {
  ECONNRESET: "broke off the connection",
  EPIPE: "broke off the connection",
  UND_ERR_SOCKET: "broke off the connection",
  UND_ERR_HEADERS_TIMEOUT: "gave no answer in time",
  UND_ERR_BODY_TIMEOUT: "fell silent in the middle of the file",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "sent less than it announced",
  Z_BUF_ERROR: "sent a compressed file that is cut off",
  Z_DATA_ERROR: "sent a compressed file that is damaged",
};

/** What went wrong on the way, in words, and what it means for a further attempt. */
export function explainError(url: string, error: unknown): DownloadError {
  if (error instanceof DownloadError) return error;
  const { host } = new URL(url);
  if (error instanceof PrivateAddressError) return new DownloadError(error.message);
  const code = codeOf(error);
  if (code in NOBODY_THERE) {
    const why = NOBODY_THERE[code];
    return new DownloadError(`${host} could not be reached: ${why}`, {
      unreachable: true,
      cause: error,
    });
  }
  if (code in BROKEN_OFF) {
    return new DownloadError(`${host} ${BROKEN_OFF[code]}`, { retryable: true, cause: error });
  }
  if (code === "ABORT_ERR" || (error instanceof Error && error.name === "TimeoutError")) {
    return new DownloadError(`${host} takes too long over its file`, { cause: error });
  }
  const message = error instanceof Error ? error.message : String(error);
  return new DownloadError(`${host}: ${message}`, { cause: error });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
