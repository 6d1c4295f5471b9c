import type { Locale } from "@passerelle/data/contract";
import { type Head, renderHead } from "../lib/head.ts";
import type { PageState } from "../lib/page-state.ts";
import { linkChunks } from "./link-chunks.ts";

type PageParts = {
  locale: Locale;
  origin: string;
  head: Head;
  /** Objects of schema.org that describe the page. */
  data?: object[];
  /** Rendered HTML. */
  app: string;
  /** Modules whose chunks the browser needs at once. */
  chunks?: string[];
  /** Absent on pages that the browser does not take over. */
  state?: PageState;
};

/** The whole page; every part is put in literally, whatever `$` it holds. */
export function fillTemplate(
  template: string,
  { locale, origin, head, data, app, chunks = [], state }: PageParts,
): string {
  // an escaped < cannot end the script early, and JSON reads it back as it was
  const json = state && JSON.stringify(state).replaceAll("<", "\\u003c");
  const script = json ? `<script type="application/json" id="state">${json}</script>` : "";
  return linkChunks(template, chunks)
    .replace(/<html lang="[^"]*"/, () => `<html lang="${locale}"`)
    .replace("/manifest-fr.", () => `/manifest-${locale}.`)
    .replace("<!--head-->", () => renderHead(head, origin, data))
    .replace("<!--app-->", () => app)
    .replace("<!--state-->", () => script);
}
