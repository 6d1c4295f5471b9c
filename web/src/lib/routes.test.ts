import { LOCALES } from "@passerelle/data/contract";
import { describe, expect, it } from "vitest";
import { hrefInLocale, localeOf, parsePath, pathOf, type Route } from "./routes.ts";

describe("paths", () => {
  it.each(
    LOCALES.flatMap((locale): Route[] => [
      { page: "home", locale },
      { page: "place", locale, slug: "la-ruche-lille" },
      { page: "place", locale, slug: "50% café/bar" },
      { page: "organisation", locale, id: "o-k3v9" },
      { page: "coverage", locale },
      { page: "area", locale, area: "FR-59350" },
      { page: "areas", locale },
      { page: "criteria", locale },
      { page: "sources", locale },
      { page: "about", locale },
      { page: "shortlist", locale },
      { page: "print", locale },
      { page: "offline", locale },
      { page: "accessibility", locale },
    ]),
  )("reads back the path of $page in $locale", (route) => {
    expect(parsePath(pathOf(route))).toEqual(route);
  });

  it("names the pages in the visitor's language", () => {
    expect(pathOf({ page: "place", locale: "fr", slug: "x" })).toBe("/fr/lieux/x");
    expect(pathOf({ page: "place", locale: "nl", slug: "x" })).toBe("/nl/plaatsen/x");
    expect(pathOf({ page: "place", locale: "en", slug: "x" })).toBe("/en/places/x");
    expect(pathOf({ page: "organisation", locale: "nl", id: "x" })).toBe("/nl/organisaties/x");
    expect(pathOf({ page: "about", locale: "nl" })).toBe("/nl/over");
    expect(pathOf({ page: "shortlist", locale: "nl" })).toBe("/nl/selectie");
    expect(pathOf({ page: "accessibility", locale: "fr" })).toBe("/fr/accessibilite");
    expect(pathOf({ page: "accessibility", locale: "nl" })).toBe("/nl/toegankelijkheid");
  });

  it("tolerates a final slash", () => {
    expect(parsePath("/nl/")).toEqual({ page: "home", locale: "nl" });
    expect(parsePath("/nl/bronnen/")).toEqual({ page: "sources", locale: "nl" });
  });

  it.each([
    "/",
    "/de",
    "/fr/plaatsen/x",
    "/fr/lieux",
    "/fr/lieux/x/y",
    "/fr/organisations",
    "/en/organisaties/x",
    "/fr/x",
    "/fr/lieux/%E0%A4%A",
  ])("has no page at %s", (path) => {
    expect(parsePath(path)).toBeUndefined();
  });
});

describe("localeOf", () => {
  it("knows the language of a page that does not exist", () => {
    expect(localeOf("/nl/nergens")).toBe("nl");
    expect(localeOf("/favicon.ico")).toBeUndefined();
  });
});

describe("hrefInLocale", () => {
  it("keeps the place and the whole query string", () => {
    const route: Route = { page: "place", locale: "fr", slug: "x" };
    expect(hrefInLocale(route, "functions=fablab&sides=fr,wallonie", "nl")).toBe(
      "/nl/plaatsen/x?functions=fablab&sides=fr,wallonie",
    );
  });

  it("leads home from an address without page", () => {
    expect(hrefInLocale(undefined, "?q=x", "en")).toBe("/en");
  });
});
