import { QueryClient } from "@tanstack/react-query";
import { isProblem } from "./api.ts";

const STALE_MS = 5 * 60_000;
const RETRIES = 2;

/** An answer will be the same again, and a visitor waits for the server: only the browser insists. */
function isWorthRetrying(failures: number, error: Error): boolean {
  if (typeof window === "undefined" || !navigator.onLine) return false;
  return !isProblem(error) && failures < RETRIES;
}

/** A cache of its own: one per rendered page on the server, one per visit in the browser. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: STALE_MS,
        retry: isWorthRetrying,
        // without network a page says so at once instead of waiting for it
        networkMode: "always",
        refetchOnWindowFocus: false,
      },
    },
  });
}
