/** Caches of the service worker, each with the most answers it holds. */
export type Store = { name: string; most: number };

/** Pages as the server sent them; those of a former build name files that are gone. */
export const pagesOf = (build: string): Store => ({ name: `pages-${build}`, most: 60 });

/** The app's own files; few enough to need no limit, since only the build adds to them. */
export const shellOf = (build: string): Store => ({ name: `shell-${build}`, most: 500 });

/** What maps are drawn from (outlines, points, drawings), and the site's few unhashed files. */
export const DATA: Store = { name: "data", most: 40 };

/** Tiles of the map; one is some kilobytes. */
export const TILES: Store = { name: "tiles", most: 400 };

/**
 * Caches that a new build makes useless, also what pages showed (`offline/seen.ts`), which may have
 * another shape now. The files of the build before stay: a tab that is still
 * open may ask for its chunks.
 *
 * @param names all caches, the oldest first, as `caches.keys()` gives them.
 */
export function outdated(names: string[], build: string): string[] {
  const former = names.filter((name) => name.startsWith("shell-") && name !== shellOf(build).name);
  // a first build replaces nothing
  if (former.length === 0) return [];
  const kept = [pagesOf(build).name, shellOf(build).name, DATA.name, TILES.name, former.at(-1)];
  return names.filter((name) => !kept.includes(name));
}

/** Drops the oldest answers of a cache until it holds no more than `most`. */
export async function trim(cache: Pick<Cache, "keys" | "delete">, most: number): Promise<void> {
  // a cache keeps the order in which answers came
  const requests = await cache.keys();
  const excess = requests.slice(0, Math.max(0, requests.length - most));
  await Promise.all(excess.map((request) => cache.delete(request)));
}
