import type { Theme } from "./palette.ts";

const DARK = "(prefers-color-scheme: dark)";

/** The theme chosen on the page (`<html data-theme>`), else that of the visitor's system. */
export function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return window.matchMedia(DARK).matches ? "dark" : "light";
}

/** Calls back whenever the theme may have changed; returns how to stop. */
export function watchTheme(onChange: () => void): () => void {
  const system = window.matchMedia(DARK);
  const page = new MutationObserver(onChange);
  system.addEventListener("change", onChange);
  page.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => {
    system.removeEventListener("change", onChange);
    page.disconnect();
  };
}
