/** Lets the app open without network: its files at once, pages and map data as last seen. */
import type { SeenMessage } from "../offline/stored.ts";
import { BUILD, SHELL } from "./build.ts";
import { networkFirst } from "./network-first.ts";
import { OFFLINE_PATHS, offlinePage } from "./offline-page.ts";
import { sortRequest } from "./sort-request.ts";
import { DATA, outdated, pagesOf, shellOf, TILES, trim } from "./stores.ts";
import { worker } from "./worker-scope.ts";

/** Milliseconds after which a visitor rather gets what was last seen. */
const PATIENCE = 3000;
/** What every page or every map without network needs, and the first visit may not ask for. */
const START = ["/api/v1/municipalities.geojson", "/favicon.svg"];

const pages = pagesOf(BUILD);
const shell = shellOf(BUILD);

worker.addEventListener("install", (event) => {
  event.waitUntil(install());
});

worker.addEventListener("activate", (event) => {
  event.waitUntil(activate());
});

worker.addEventListener("message", (event) => {
  const { seen } = event.data as Partial<SeenMessage>;
  if (seen) event.waitUntil(remember(seen));
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const kind = sortRequest(request, worker.location.origin);
  if (kind === "page") event.respondWith(page(request));
  else if (kind === "asset") event.respondWith(asset(request));
  else if (kind === "tile") event.respondWith(lastSeen(request, TILES));
  else if (kind === "data") event.respondWith(lastSeen(request, DATA));
});

async function install() {
  const cache = await caches.open(shell.name);
  await cache.addAll([...SHELL, ...OFFLINE_PATHS]);
  // the app works without them, only poorer
  const data = await caches.open(DATA.name);
  await Promise.allSettled(START.map((path) => data.add(path)));
  // a new build serves the next page; tabs of the former one still find their files
  await worker.skipWaiting();
}

async function activate() {
  const names = await caches.keys();
  await Promise.all(outdated(names, BUILD).map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function page(request: Request): Promise<Response> {
  try {
    return await lastSeen(request, pages);
  } catch {
    return offlinePage(new URL(request.url), shell.name, caches, navigator.languages);
  }
}

async function asset(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

function lastSeen(request: Request, store: typeof pages): Promise<Response> {
  return networkFirst(request, { store, patience: PATIENCE }, { fetch, caches });
}

async function remember(url: string) {
  const cache = await caches.open(pages.name);
  await cache.add(url);
  await trim(cache, pages.most);
}
