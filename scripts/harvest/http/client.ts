import { setTimeout as sleep } from "node:timers/promises";
import { Agent } from "undici";
import { publicLookup } from "./addresses.ts";
import { DownloadError } from "./download-error.ts";
import { explainError } from "./explain-error.ts";
import type { FileAnswer, FileRequest } from "./file-request.ts";
import { createPace, type Pace } from "./pace.ts";
import { NIGHTLY, type Patience, waitBefore } from "./patience.ts";
import { type SendSettings, send } from "./send.ts";

const CONNECT_WITHIN_MS = 10_000;
/** Longest silence in the middle of a file. */
const SILENCE_MS = 60_000;
const DEADLINE_MS = 30 * 60_000;
const MAX_REDIRECTS = 5;

/** An attempt that failed, and when the next one comes. */
export type Retry = { source: string; attempt: number; waitMs: number; why: string };

export type ClientSettings = {
  /** Who asks, and where publishers can write. */
  userAgent: string;
  /** Hosts of this machine and its network that may be asked all the same. */
  privateHosts?: string[];
  patience?: Patience;
  pace?: Pace;
  /** Longest silence in the middle of a file, in milliseconds. */
  silenceMs?: number;
  /** How to wait; given by tests, which do not. */
  wait?: (ms: number) => Promise<unknown>;
  /** Told of each attempt that failed and is repeated. */
  onRetry?: ((retry: Retry) => void) | undefined;
};

/** The one way to the network of all sources. */
export type HttpClient = {
  /** @throws DownloadError with a message for people */
  download: (file: FileRequest, path: string) => Promise<FileAnswer>;
  close: () => Promise<void>;
};

export function createClient(settings: ClientSettings): HttpClient {
  const { privateHosts = [], patience = NIGHTLY, wait = sleep } = settings;
  const pace = settings.pace ?? createPace();
  const dispatcher = new Agent({
    connect: { timeout: CONNECT_WITHIN_MS, lookup: publicLookup(privateHosts) },
    bodyTimeout: settings.silenceMs ?? SILENCE_MS,
  });
  const sending: SendSettings = {
    dispatcher,
    userAgent: settings.userAgent,
    privateHosts,
    deadlineMs: DEADLINE_MS,
  };

  async function attempt(file: FileRequest, path: string): Promise<FileAnswer> {
    let url = file.url;
    for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
      try {
        const { host } = new URL(url);
        const answer = await pace.run(host, () => send(url, file, path, sending));
        if (!("redirect" in answer)) return answer;
        url = answer.redirect;
      } catch (error) {
        throw explainError(url, error);
      }
    }
    throw new DownloadError(`${new URL(file.url).host} redirects more than ${MAX_REDIRECTS} times`);
  }

  return {
    download: async (file, path) => {
      for (let number = 1; ; number++) {
        try {
          return await attempt(file, path);
        } catch (error) {
          if (!(error instanceof DownloadError)) throw error;
          const waitMs = waitBefore(number + 1, error.retryAfterMs);
          if (!error.retryable) throw error;
          if (number >= patience.attempts) throw givenUp(error, `after ${number} attempts`);
          if (waitMs > patience.longestWaitMs) {
            throw givenUp(error, `as it asks to wait ${Math.round(waitMs / 1_000)} s`);
          }
          const { source } = file;
          settings.onRetry?.({ source, attempt: number, waitMs, why: error.message });
          if (error.retryAfterMs && error.host) pace.pause(error.host, error.retryAfterMs);
          await wait(waitMs);
        }
      }
    },
    close: () => dispatcher.destroy(),
  };
}

function givenUp(error: DownloadError, when: string): DownloadError {
  return new DownloadError(`${error.message}; given up ${when}`, { cause: error });
}
