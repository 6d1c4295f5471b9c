import type { ComponentType } from "react";

/** Pages that few visits need: each is a chunk of its own in the browser. */
export type LazyPageName = "shortlist" | "print" | "offline";

/** The component of a page, or the promise of it while its chunk is on the way. */
export type PageFor = (name: LazyPageName) => ComponentType | Promise<ComponentType>;

const FILES: Record<LazyPageName, () => Promise<{ default: ComponentType }>> = {
  shortlist: () => import("./ShortlistPage.tsx"),
  print: () => import("./PrintPage.tsx"),
  offline: () => import("./OfflinePage.tsx"),
};

const loaded = new Map<LazyPageName, ComponentType>();
const loading = new Map<LazyPageName, Promise<ComponentType>>();

/** Pages as the browser fetches them; a failed attempt may be made again. */
export const lazyPageFor: PageFor = (name) => {
  const known = loaded.get(name) ?? loading.get(name);
  if (known) return known;
  const promise = FILES[name]().then((module) => {
    loaded.set(name, module.default);
    return module.default;
  });
  loading.set(name, promise);
  promise.catch(() => loading.delete(name));
  return promise;
};

/** Whether a page comes as a chunk of its own. */
export function isLazyPage(name: string | undefined): name is LazyPageName {
  return name !== undefined && name in FILES;
}
