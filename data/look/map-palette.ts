import type { Side } from "../contract/index.ts";
import type { Theme } from "./theme.ts";

/** The colours of a map, in the hues of the page's tokens; `#rrggbb`, as few renderers read OKLCH. */
export type Palette = {
  /** Outside the territory. */
  outside: string;
  sides: Record<Side, string>;
  municipalityLine: string;
  sideLine: string;
  border: string;
  /** Around the point that distances are measured from. */
  reach: string;
  label: string;
  halo: string;
};

export const PALETTES: Record<Theme, Palette> = {
  light: {
    outside: "#e5e3dc",
    sides: { fr: "#eef2fb", vlaanderen: "#faf6e6", wallonie: "#fbeeed" },
    municipalityLine: "#d0ccc3",
    sideLine: "#9a9eab",
    border: "#604b83",
    reach: "#3c3a8c",
    label: "#4c4f5e",
    halo: "#fbf9f4",
  },
  dark: {
    outside: "#111219",
    sides: { fr: "#1f2735", vlaanderen: "#2a281e", wallonie: "#312323" },
    municipalityLine: "#3a3d47",
    sideLine: "#656875",
    border: "#c0abe9",
    reach: "#b9bcf5",
    label: "#c1beb3",
    halo: "#15171f",
  },
};
