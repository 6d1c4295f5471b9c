import type { Source } from "@passerelle/data/contract";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, it } from "vitest";
import { ALL_MESSAGES } from "../../i18n/all-messages.ts";
import { createI18n } from "../../i18n/index.ts";
import { LocaleContext } from "../../lib/app-context.ts";
import { SourceList } from "./SourceList.tsx";

const BOUNDARIES: Source = {
  id: "boundaries",
  title: "Outlines of municipalities",
  publisher: "The surveyors",
  licence: "CC-BY-4.0",
  licenceName: "CC BY 4.0",
  attribution: "The surveyors, outlines",
  authority: "register",
  records: 58,
  places: 0,
  failures: 0,
  isStale: false,
};

function render(source: Source): string {
  return renderToString(
    <LocaleContext value="en">
      <I18nextProvider i18n={createI18n("en", ALL_MESSAGES.en)}>
        <SourceList sources={[source]} />
      </I18nextProvider>
    </LocaleContext>,
  );
}

it("shows a dash, not a zero, for a source that is not about places", () => {
  const html = render(BOUNDARIES);
  expect(html).toMatch(/Records<\/dt><dd[^>]*>58</);
  expect(html).toMatch(/Places<\/dt><dd[^>]*>–</);
});

it("links a source only when it has a page of its own", () => {
  expect(render(BOUNDARIES)).not.toContain("<a");
  expect(render({ ...BOUNDARIES, homepage: "https://example.org/outlines" })).toContain(
    '<a href="https://example.org/outlines">Outlines of municipalities</a>',
  );
});
