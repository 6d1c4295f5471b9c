import { useMediaQuery } from "./use-media-query.ts";

/** Screens on which list and map stand side by side; the style sheets have the same limit. */
export const WIDE = "(min-width: 64rem)";

export function useIsWide(): boolean {
  return useMediaQuery(WIDE);
}
