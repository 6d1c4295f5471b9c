import type { AppType } from "@passerelle/server/app";
import { DetailedError, hc } from "hono/client";

/** How the API is asked: over HTTP in the browser, in process while a page is rendered. */
export type FetchApi = (path: string, init?: RequestInit) => Promise<Response>;

/** The typed client of the API. */
export function createApi(fetchApi: FetchApi) {
  const follow = async (path: RequestInfo | URL, init?: RequestInit) => {
    const response = await fetchApi(String(path), init);
    const location = response.headers.get("location");
    if (response.status !== 301 || !location) return response;
    // asked in process nobody follows redirects for us
    const { pathname, search } = new URL(location, "http://api.invalid");
    return fetchApi(pathname + search, init);
  };
  return hc<AppType>("/", { fetch: follow }).api.v1;
}
export type Api = ReturnType<typeof createApi>;

/** The API as the browser asks it. */
export const browserApi = createApi((path, init) => fetch(path, init));

/** Whether the server itself said why it refuses, so that it will say the same again. */
export function isProblem(error: unknown): boolean {
  return error instanceof DetailedError && typeof error.detail?.data?.code === "string";
}
