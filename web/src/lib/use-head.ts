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
    if (!route) return;
    const links = new Map(alternatesOf({ route, query }, location.origin));
    document.querySelector('link[rel="canonical"]')?.setAttribute("href", location.origin + path);
    for (const link of document.querySelectorAll<HTMLLinkElement>("link[hreflang]")) {
      link.href = links.get(link.hreflang) ?? link.href;
    }
  }, [path]);
}
