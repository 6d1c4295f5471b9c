/** Cache of what pages showed, shared by the pages, which write it, and the service worker. */
export const SEEN = "seen";

/** Under this address it holds the path of the last list seen. */
export const LAST_LIST = "/seen/last-list";

/** Message of a page to the service worker: it was loaded before the worker could see it. */
export type SeenMessage = { seen: string };
