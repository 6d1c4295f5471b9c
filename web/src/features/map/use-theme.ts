import { useSyncExternalStore } from "react";
import type { Theme } from "../../map/palette.ts";
import { currentTheme, watchTheme } from "../../map/theme.ts";

export function useTheme(): Theme {
  return useSyncExternalStore(watchTheme, currentTheme);
}
