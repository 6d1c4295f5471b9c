import type { Locale, WebConfig } from "@passerelle/data/contract";
import type { DehydratedState } from "@tanstack/react-query";
import type { Minute } from "./use-clock.ts";

/** What the server leaves in the page for the browser. */
export type PageState = {
  locale: Locale;
  config: WebConfig;
  queries: DehydratedState;
  /** Whether the page stands for any other, which the browser then draws by itself. */
  isShell: boolean;
  renderedAt: Minute;
};
