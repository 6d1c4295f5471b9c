import type { PageFor } from "./lazy-pages.ts";
import OfflinePage from "./OfflinePage.tsx";
import PrintPage from "./PrintPage.tsx";
import ShortlistPage from "./ShortlistPage.tsx";

const PAGES = { shortlist: ShortlistPage, print: PrintPage, offline: OfflinePage };

/** Every page at once, for the server. */
export const anyPageFor: PageFor = (name) => PAGES[name];
