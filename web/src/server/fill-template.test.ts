import { expect, it } from "vitest";
import { fillTemplate } from "./fill-template.ts";

const TEMPLATE =
  '<html lang="fr"><head><link href="/manifest-fr.webmanifest" /><!--head--></head><body><!--app--><!--state--></body></html>';

it("puts names in literally and keeps data from ending its script", () => {
  const queries = { mutations: [], queries: [] };
  const page = fillTemplate(TEMPLATE, {
    locale: "nl",
    origin: "https://example.org",
    head: { title: "Cash $& Co", description: "" },
    app: "<p>$' </p>",
    state: {
      locale: "nl",
      config: { contactEmail: "</script>" },
      queries,
      isShell: false,
      renderedAt: { count: 29_926_140, clock: { date: "2026-11-25", minutes: 600 } },
    },
  });
  expect(page).toContain('<html lang="nl">');
  expect(page).toContain('href="/manifest-nl.webmanifest"');
  expect(page).toContain("<title>Cash $&amp; Co</title>");
  expect(page).toContain("<p>$' </p>");
  expect(page.match(/<\/script>/g)).toHaveLength(1);
});
