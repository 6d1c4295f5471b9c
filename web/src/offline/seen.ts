import {
  type DehydratedState,
  dehydrate,
  hydrate,
  type Query,
  type QueryClient,
} from "@tanstack/react-query";
import { parsePath } from "../lib/routes.ts";
import { whenIdle } from "../lib/when-idle.ts";
import { trim } from "../service-worker/stores.ts";
import { LAST_LIST, SEEN } from "./stored.ts";

/** Answers kept: lists, places, labels. */
const MOST = 150;

const addressOf = (query: Query) => `/seen/${encodeURIComponent(query.queryHash)}`;

/** Stores what pages show, from now on and what they show already. */
export function rememberSeen(client: QueryClient): void {
  const cache = client.getQueryCache();
  // writing down a long list takes as long as drawing it
  const storeWhenIdle = (query: Query) => whenIdle(() => void store(client, query));
  for (const query of cache.getAll()) storeWhenIdle(query);
  cache.subscribe(({ type, query }) => {
    if (type === "updated") storeWhenIdle(query);
  });
}

/** Gives the pages back what they once showed, where they have nothing newer. */
export async function restoreSeen(client: QueryClient): Promise<void> {
  const cache = await caches.open(SEEN);
  for (const request of await cache.keys()) {
    if (request.url.endsWith(LAST_LIST)) continue;
    const response = await cache.match(request);
    if (response) hydrate(client, (await response.json()) as DehydratedState);
  }
}

/** When the data of each query was last stored, as the query says. */
const stored = new Map<string, number>();

async function store(client: QueryClient, query: Query): Promise<void> {
  const { status, dataUpdatedAt } = query.state;
  if (status !== "success" || stored.get(query.queryHash) === dataUpdatedAt) return;
  stored.set(query.queryHash, dataUpdatedAt);
  const state = dehydrate(client, { shouldDehydrateQuery: (other) => other === query });
  const cache = await caches.open(SEEN);
  await cache.put(addressOf(query), Response.json(state));
  const { pathname, search } = window.location;
  if (query.queryKey[0] === "places" && parsePath(pathname)?.page === "home") {
    await cache.put(LAST_LIST, new Response(pathname + search));
  }
  await trim(cache, MOST);
}
