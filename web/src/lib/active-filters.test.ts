import { LOCALES } from "@passerelle/data/contract";
import { expect, it } from "vitest";
import { ALL_MESSAGES } from "../i18n/all-messages.ts";
import { createI18n } from "../i18n/index.ts";
import { activeFilters } from "./active-filters.ts";

it("names a filter as the taxonomy does where the facets could not be had", () => {
  const t = createI18n("fr", ALL_MESSAGES.fr).getFixedT("fr", "common");
  const terms = { functions: { fablab: { label: "Atelier fablab" } } };
  const [filter] = activeFilters({ functions: ["fablab"] }, undefined, t, "fr", terms);
  expect(filter?.label).toBe("Atelier fablab");
});

it("says the chosen time in words, on the clock of the territory", () => {
  const labels = LOCALES.map((locale) => {
    const t = createI18n(locale, ALL_MESSAGES[locale]).getFixedT(locale, "common");
    return activeFilters({ open: "2026-11-28T13:00:00Z" }, undefined, t, locale)[0]?.label;
  });
  expect(labels).toEqual([
    "Ouvert le samedi 28 novembre à 14:00",
    "Open op zaterdag 28 november om 14:00",
    "Open on Saturday 28 November at 14:00",
  ]);
});
