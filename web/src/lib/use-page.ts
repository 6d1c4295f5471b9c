import { useLocation, useSearch } from "wouter";
import { parsePath, type Route } from "./routes.ts";

/** The page and the query string (without `?`) of the current address. */
export function usePage(): { route: Route | undefined; search: string } {
  const [path] = useLocation();
  return { route: parsePath(path), search: useSearch() };
}
