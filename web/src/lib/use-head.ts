import { createContext, useContext, useEffect } from "react";
import { useLocale } from "./app-context.ts";
import { alternatesOf, type Head } from "./head.ts";
import { pathOf } from "./routes.ts";

/** Where a page rendered on the server leaves its head; absent in the browser. */
export const HeadContext = createContext<{ head?: Head } | undefined>(undefined);

/** Keeps title, language and canonical addresses true, on the server and while the visitor moves. */
export function useHead(head: Head): void {
  const collected = useContext(HeadContext);
  if (collected) collected.head = head;

  const { title, description, route, query = "" } = head;
  const locale = useLocale();
  useEffect(() => {
    document.title = title;
    document.documentElement.lang = locale;
    document.querySelector('meta[name="description"]')?.setAttribute("content", description);
  }, [title, description, locale]);

  const path = route && pathOf(route) + query;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path stands for the route
  useEffect(() => {
    const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    // the data that the server wrote are those of its own page
    if (path !== pathIn(canonical?.href)) {
      for (const data of document.querySelectorAll('script[type="application/ld+json"]')) {
        data.remove();
      }
    }
    if (!route) return;
    const links = new Map(alternatesOf({ route, query }, location.origin));
    canonical?.setAttribute("href", location.origin + path);
    for (const link of document.querySelectorAll<HTMLLinkElement>("link[hreflang]")) {
      link.href = links.get(link.hreflang) ?? link.href;
    }
  }, [path]);
}

/** Path and query string of an address; its origin may be another one behind a proxy. */
function pathIn(href: string | undefined): string | undefined {
  if (!href) return undefined;
  const { pathname, search } = new URL(href);
  return pathname + search;
}
