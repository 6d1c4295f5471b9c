import { readFileSync } from "node:fs";
import { LOCALES } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { toFullBleed } from "../../vite/app-icons.ts";
import { ALL_MESSAGES } from "../i18n/all-messages.ts";
import { renderHead } from "./head.ts";
import { pathOf } from "./routes.ts";

const read = (name: string) =>
  readFileSync(new URL(`../../public/${name}`, import.meta.url), "utf8");

describe.each(LOCALES)("the app's manifest in %s", (locale) => {
  const manifest = JSON.parse(read(`manifest-${locale}.webmanifest`));

  it("starts on the list and leads to the short list, in its language", () => {
    expect(manifest.lang).toBe(locale);
    expect(manifest.start_url).toBe(pathOf({ page: "home", locale }));
    const { keep } = ALL_MESSAGES[locale];
    expect(manifest.shortcuts).toContainEqual({
      name: keep.link,
      url: pathOf({ page: "shortlist", locale }),
    });
  });

  it("has the colour that the pages name", () => {
    const head = renderHead({ title: "", description: "" }, "");
    expect(head).toContain(`content="${manifest.theme_color}"`);
  });
});

it("the logo becomes a picture without corners for systems that cut it", () => {
  const logo = read("favicon.svg");
  expect(toFullBleed(logo)).toContain('<rect x="-3" y="-3" width="38" height="38"');
  expect(toFullBleed(logo)).toContain('viewBox="-3 -3 38 38"');
});
