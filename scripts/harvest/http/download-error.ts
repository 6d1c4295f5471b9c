/** Why a file was not downloaded, as far as it decides what is done next. */
type Circumstances = {
  /** No server answered at all: there is no network, or the publisher is gone. */
  unreachable?: boolean;
  /** A later attempt may go better. */
  retryable?: boolean;
  /** How long the server asks to be left alone, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** Which host asks so: after redirects not the one that was asked first. */
  host?: string | undefined;
  cause?: unknown;
};

/** A file that could not be downloaded; the message is for people and names the address. */
export class DownloadError extends Error {
  override readonly name = "DownloadError";
  readonly unreachable: boolean;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly host: string | undefined;

  constructor(message: string, circumstances: Circumstances = {}) {
    super(message, { cause: circumstances.cause });
    this.unreachable = circumstances.unreachable ?? false;
    this.retryable = circumstances.retryable ?? false;
    this.retryAfterMs = circumstances.retryAfterMs;
    this.host = circumstances.host;
  }
}
