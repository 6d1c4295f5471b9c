import { useMediaQuery } from "./use-media-query.ts";

/** Whether list and map stand side by side; the style sheets have the same limit. */
export function useIsWide(): boolean {
  return useMediaQuery("(min-width: 64rem)");
}
