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

  it("asks not to index what is no page", () => {
    const head = renderHead({ title: "X", description: "Y" }, ORIGIN);
    expect(head).toContain('content="noindex"');
    expect(head).not.toContain("canonical");
  });
});
