import type { Locale, RenderRequest } from "@passerelle/data/contract";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { Router } from "wouter";
import { Brand } from "../features/site/Brand.tsx";
import { ALL_MESSAGES } from "../i18n/all-messages.ts";
import { createI18n } from "../i18n/index.ts";
import { LocaleContext } from "../lib/app-context.ts";
import { FailurePage } from "../pages/FailurePage.tsx";
import { fillTemplate } from "./fill-template.ts";

/** A complete page, without data or script of the app, for when the API cannot answer. */
export function renderFailure({ origin, template, url }: RenderRequest, locale: Locale): string {
  const i18n = createI18n(locale, ALL_MESSAGES[locale]);
  const app = renderToString(
    <Router ssrPath={new URL(url, origin).pathname}>
      <LocaleContext value={locale}>
        <I18nextProvider i18n={i18n}>
          <main id="content">
            <FailurePage retryHref={url}>
              <Brand />
            </FailurePage>
          </main>
        </I18nextProvider>
      </LocaleContext>
    </Router>,
  );
  const messages = ALL_MESSAGES[locale].common;
  const head = { title: messages.failure.title, description: messages.failure.text };
  return fillTemplate(template, { locale, origin, head, app });
}
