import { useMemo } from "react";
import { useLocation } from "wouter";
import { useLocale } from "./app-context.ts";
import { type CoverageState, readCoverage, writeCoverage } from "./coverage-url.ts";
import { pathOf } from "./routes.ts";
import { usePage } from "./use-page.ts";

export type CoverageAddress = {
  state: CoverageState;
  /** Address of the page with some of its state changed. */
  hrefWith: (change: Partial<CoverageState>) => string;
  /** Goes there; `replace` leaves no step back, for what changes continuously. */
  go: (change: Partial<CoverageState>, options?: { replace?: boolean }) => void;
};

/** The state of the coverage page, which lives in its address. */
export function useCoverage(): CoverageAddress {
  const locale = useLocale();
  const { search } = usePage();
  const [, navigate] = useLocation();
  return useMemo(() => {
    const state = readCoverage(search);
    const hrefWith = (change: Partial<CoverageState>) =>
      pathOf({ page: "coverage", locale }) + writeCoverage({ ...state, ...change });
    return { state, hrefWith, go: (change, options) => navigate(hrefWith(change), options) };
  }, [locale, search, navigate]);
}
