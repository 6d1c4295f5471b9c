import { useMemo } from "react";
import { useLocation } from "wouter";
import { useLocale } from "./app-context.ts";
import { type HomeState, readHome, writeHome } from "./filters-url.ts";
import { pathOf } from "./routes.ts";
import { usePage } from "./use-page.ts";

export type Home = {
  state: HomeState;
  /** Address of the page with some of its state changed; the list then starts anew. */
  hrefWith: (change: Partial<HomeState>) => string;
  /** Goes there; `replace` leaves no step back, for what changes continuously. */
  go: (change: Partial<HomeState>, options?: { replace?: boolean }) => void;
};

/** The state of the home page, which lives in its address. */
export function useHome(): Home {
  const locale = useLocale();
  const { search } = usePage();
  const [, navigate] = useLocation();
  return useMemo(() => {
    const state = readHome(search);
    const hrefWith = (change: Partial<HomeState>) =>
      pathOf({ page: "home", locale }) + writeHome({ ...state, cursor: undefined, ...change });
    return { state, hrefWith, go: (change, options) => navigate(hrefWith(change), options) };
  }, [locale, search, navigate]);
}
