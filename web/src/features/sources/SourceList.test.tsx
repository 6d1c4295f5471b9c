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
  kind: "municipalities",
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

const RUN = {
  source: "boundaries",
  status: "ok" as const,
  ...{ read: 200, created: 0, updated: 0, unchanged: 58, withdrawn: 0, rejected: 2 },
  skipped: { "no name": 20, "outside the territory": 120, "a reason of another version": 0 },
  finishedAt: "2026-11-20T03:20:00Z",
};

it("shows why records were left out, the commonest reason first, and what could not be read", () => {
  const html = render({ ...BOUNDARIES, lastRun: RUN, lastGoodRun: RUN });
  expect(html).toContain("Left out: 142 of 200 records");
  expect(html).toMatch(/outside the territory.*60%.*120.*without a name.*10%.*could not be read/);
  expect(html).not.toContain("another version");
});

it("says that data is out of date, and of when it is", () => {
  const failed = { ...RUN, status: "failed" as const, finishedAt: "2026-11-26T03:20:00Z" };
  const source = { ...BOUNDARIES, lastRun: failed, lastGoodRun: RUN, harvestedAt: RUN.finishedAt };
  const stale = render({ ...source, failures: 4, isStale: true });
  expect(stale).toContain("Out of date: the last 4 readings could renew nothing");
  expect(stale).toContain("Data read on 20 November 2026");
  const once = render({ ...source, failures: 1 });
  expect(once).not.toContain("Out of date");
  expect(once).toContain("Data read on 20 November 2026");
  expect(render({ ...BOUNDARIES, lastRun: RUN })).not.toContain("Data read on");
});

it("puts sources together by what they are about, and says of which nothing is published", () => {
  const html = render(BOUNDARIES);
  expect(html).toContain("Municipalities and inhabitants</h2>");
  expect(html).not.toContain("For checking only");
  const doubtful = render({ ...BOUNDARIES, kind: "candidates" });
  expect(doubtful).toContain("For checking only</h2>");
  expect(doubtful).toContain("None of it is published here");
});
