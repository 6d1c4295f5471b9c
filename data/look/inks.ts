import type { Theme } from "./theme.ts";

/** Colours of `tokens.css` that are also drawn outside the page; a test holds both alike. */
export type Inks = {
  paper: string;
  tint: string;
  rule: string;
  ink: string;
  "ink-soft": string;
  accent: string;
  "on-accent": string;
  "on-group": string;
};

export const INKS: Record<Theme, Inks> = {
  light: {
    paper: "#fbf9f4",
    tint: "#f3f0e8",
    rule: "#dcd9d0",
    ink: "#1d2130",
    "ink-soft": "#4c4f5e",
    accent: "#3a3990",
    "on-accent": "#fcfcf9",
    "on-group": "#fefdfc",
  },
  dark: {
    paper: "#15171f",
    tint: "#252732",
    rule: "#373a45",
    ink: "#f0eee9",
    "ink-soft": "#c1beb3",
    accent: "#bac3ff",
    "on-accent": "#131524",
    "on-group": "#13151f",
  },
};
