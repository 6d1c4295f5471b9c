import { type Store, trim } from "./stores.ts";

/** How the strategy reaches the world, so that tests can replace it. */
export type World = { fetch: typeof fetch; caches: Pick<CacheStorage, "open"> };

// an answer depends on its address alone: the language is in it
const ANY_HEADERS = { ignoreVary: true };

/**
 * The network's answer, else the last one seen: when the network fails, when the server does, or
 * when it takes longer than `patience` milliseconds and there is a last one.
 *
 * @throws when neither can be had.
 */
export async function networkFirst(
  request: Request,
  { store, patience }: { store: Store; patience: number },
  { fetch, caches }: World,
): Promise<Response> {
  const cache = await caches.open(store.name);
  const lastSeen = () => cache.match(request, ANY_HEADERS);

  const fetched = fetch(request).then(async (response) => {
    if (response.ok) {
      await cache.put(request, response.clone());
      await trim(cache, store.most);
    }
    return response;
  });
  const late = new Promise<Response | undefined>((resolve) => {
    setTimeout(() => resolve(lastSeen()), patience);
  });

  try {
    const response = (await Promise.race([fetched, late])) ?? (await fetched);
    return response.status < 500 ? response : ((await lastSeen()) ?? response);
  } catch (error) {
    // the request may lose against the clock and then fail
    fetched.catch(() => {});
    const response = await lastSeen();
    if (response) return response;
    throw error;
  }
}
