import { describe, expect, it } from "vitest";
import { renderHead } from "./head.ts";

const ORIGIN = "https://example.org";

describe("renderHead", () => {
  it("names the page in every language, French for all others", () => {
    const head = renderHead(
      { title: "X", description: "Y", route: { page: "place", locale: "nl", slug: "x" } },
      ORIGIN,
    );
    expect(head).toContain('<link rel="canonical" href="https://example.org/nl/plaatsen/x" />');
    expect(head).toContain('hreflang="fr" href="https://example.org/fr/lieux/x"');
    expect(head).toContain('hreflang="en" href="https://example.org/en/places/x"');
    expect(head).toContain('hreflang="x-default" href="https://example.org/fr/lieux/x"');
  });

  it("keeps a name from breaking out of its tag", () => {
    const head = renderHead({ title: "</title><script>", description: '"><b>' }, ORIGIN);
    expect(head).not.toContain("<script>");
    expect(head).not.toContain("<b>");
  });

  it("names the picture and the languages where the page is shared", () => {
    const image = { path: "/api/v1/places/x/share.png", alt: "X, with a map" };
    const head = renderHead(
      { title: "X", description: "Y", route: { page: "place", locale: "nl", slug: "x" }, image },
      ORIGIN,
    );
    const url = "https://example.org/api/v1/places/x/share.png?lang=nl";
    expect(head).toContain(`<meta property="og:image" content="${url}" />`);
    expect(head).toContain('<meta property="og:image:alt" content="X, with a map" />');
    expect(head).toContain('<meta property="og:locale" content="nl_BE" />');
    expect(head.match(/og:locale:alternate/g)).toHaveLength(2);
    expect(head).toContain('name="twitter:card" content="summary_large_image"');
  });

  it("keeps the canonical query in every language, and says what is not to be listed", () => {
    const head = renderHead(
      {
        title: "X",
        description: "Y",
        route: { page: "home", locale: "en" },
        query: "?functions=fablab",
        isUnlisted: true,
      },
      ORIGIN,
    );
    expect(head).toContain('rel="canonical" href="https://example.org/en?functions=fablab"');
    expect(head).toContain('hreflang="nl" href="https://example.org/nl?functions=fablab"');
    expect(head).toContain('name="robots" content="noindex, follow"');
  });

  it("keeps data from ending its script", () => {
    const head = renderHead({ title: "X", description: "Y" }, ORIGIN, [{ name: "</script><b>" }]);
    expect(head.match(/<\/script>/g)).toHaveLength(1);
    const json = /<script type="application\/ld\+json">(.*)<\/script>/.exec(head)?.[1] ?? "";
    expect(JSON.parse(json)).toEqual({ name: "</script><b>" });
  });

  it("asks not to index what is no page", () => {
    const head = renderHead({ title: "X", description: "Y" }, ORIGIN);
    expect(head).toContain('content="noindex"');
    expect(head).not.toContain("canonical");
  });
});
