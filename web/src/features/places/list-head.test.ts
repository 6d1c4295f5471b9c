import { LOCALES, type PlaceFilters } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { ALL_MESSAGES } from "../../i18n/all-messages.ts";
import { createI18n } from "../../i18n/index.ts";
import { listHead } from "./list-head.ts";

const labels: Record<string, string> = { fablab: "Fablab", "BE-34022": "Kortrijk", q: "“3d”" };

function headOf(filters: PlaceFilters, locale: (typeof LOCALES)[number] = "en", total = 3) {
  const ids = [
    ...(filters.q ? ["q"] : []),
    ...(filters.functions ?? []).map((key) => `functions:${key}`),
    ...(filters.municipalities ?? []).map((key) => `municipalities:${key}`),
  ];
  const active = ids.map((id) => ({
    id,
    label: labels[id.replace(/^.*:/, "")] ?? id,
    without: {},
  }));
  const t = createI18n(locale, ALL_MESSAGES[locale]).getFixedT(null, "head");
  return listHead({ filters, active, total }, t, locale);
}

describe("listHead", () => {
  it("gives one function in one municipality a page with a title that says so", () => {
    const head = headOf({ functions: ["fablab"], municipalities: ["BE-34022"] });
    expect(head).toMatchObject({
      heading: "Fablab in Kortrijk",
      query: "?functions=fablab&municipalities=BE-34022",
      isUnlisted: false,
    });
    expect(head.description).toContain("3 places");
  });

  it.each(LOCALES)("says the filters in %s", (locale) => {
    const { description } = headOf({ functions: ["fablab"] }, locale);
    expect(description).toMatch(/^Fablab\s?: 3 (lieux|plekken|places) /);
  });

  it("leads any other choice to the plain list", () => {
    const head = headOf({ q: "3d", functions: ["fablab"] });
    expect(head).toMatchObject({ heading: "“3d”, fablab", query: "", isUnlisted: true });
    expect(headOf({ functions: ["fablab", "coworking"] }).isUnlisted).toBe(true);
  });

  it("keeps the capitals of names", () => {
    const { heading } = headOf({ q: "3d", municipalities: ["BE-34022"] });
    expect(heading).toBe("“3d”, Kortrijk");
  });

  it("does not list a page without places", () => {
    const head = headOf({ municipalities: ["BE-34022"] }, "en", 0);
    expect(head).toMatchObject({ isUnlisted: true, description: "Kortrijk: no place for now." });
  });
});
