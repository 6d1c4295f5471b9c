import { QueryClient } from "@tanstack/react-query";
import { isProblem } from "./api.ts";

const STALE_MS = 5 * 60_000;
const RETRIES = 2;

/** An answer will be the same again, and a visitor waits for the server: only the browser insists. */
function isWorthRetrying(failures: number, error: Error): boolean {
  return typeof window !== "undefined" && !isProblem(error) && failures < RETRIES;
}

/** A cache of its own: one per rendered page on the server, one per visit in the browser. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: STALE_MS,
        retry: isWorthRetrying,
        refetchOnWindowFocus: false,
      },
    },
  });
}
