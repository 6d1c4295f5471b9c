import type { Locale, WebConfig } from "@passerelle/data/contract";
import type { DehydratedState } from "@tanstack/react-query";

/** What the server leaves in the page for the browser. */
export type PageState = {
  locale: Locale;
  config: WebConfig;
  queries: DehydratedState;
  /** ISO 8601. */
  renderedAt: string;
};
