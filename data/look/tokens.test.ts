import { readFileSync } from "node:fs";
import { formatHex, parse } from "culori";
import { describe, expect, it } from "vitest";
import { GROUP_COLOURS } from "./groups.ts";
import { INKS } from "./inks.ts";
import { THEMES } from "./theme.ts";

const css = readFileSync(new URL("../../web/src/styles/tokens.css", import.meta.url), "utf8");
const [light = "", dark = ""] = css.split("@media screen");

/** `--paper: oklch(…)` → `#fbf9f4`. */
function tokenIn(block: string, name: string): string | undefined {
  const value = new RegExp(`--${name}: (oklch\\([^)]*\\))`).exec(block)?.[1];
  return value && formatHex(parse(value));
}

describe.each(THEMES)("the %s colours drawn outside the page", (theme) => {
  const block = theme === "light" ? light : dark;

  it.each(Object.entries(INKS[theme]))("has %s as the page has it", (name, colour) => {
    expect(colour).toBe(tokenIn(block, name));
  });

  it.each(Object.entries(GROUP_COLOURS[theme]))(
    "has group %s as the page has it",
    (key, colour) => {
      expect(colour).toBe(tokenIn(block, `group-${key}`));
    },
  );
});
