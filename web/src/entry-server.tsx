import type { RenderRequest, RenderResult } from "@passerelle/data/contract";
import { dehydrate } from "@tanstack/react-query";
import { StrictMode, Suspense } from "react";
import { renderToString } from "react-dom/server";
import { Router } from "wouter";
import { App } from "./App.tsx";
import { ALL_MESSAGES } from "./i18n/all-messages.ts";
import { createI18n } from "./i18n/index.ts";
import { fileOf, namespacesOf } from "./i18n/namespaces.ts";
import type { Head } from "./lib/head.ts";
import { createQueryClient } from "./lib/query-client.ts";
import { localeOf, parsePath, pathOf } from "./lib/routes.ts";
import { currentMinute, minuteOf } from "./lib/use-clock.ts";
import { HeadContext } from "./lib/use-head.ts";
import { loadPage, modulesOf } from "./pages/lazy-pages.ts";
import { fillTemplate } from "./server/fill-template.ts";
import { movedTo, prefetch } from "./server/prefetch.ts";
import { renderFailure } from "./server/render-failure.tsx";
import { structuredData } from "./server/structured-data/index.ts";

export { generalPages, pathIn } from "./server/listed-pages.ts";

/** Renders the page at an address with its data, ready for the browser to take over. */
export async function render(request: RenderRequest): Promise<RenderResult> {
  const { origin, isPhone, template } = request;
  const config = { ...request.config, origin, isPhone };
  const { pathname, search } = new URL(request.url, origin);
  const locale = localeOf(pathname) ?? request.locale;
  if (pathname === "/") {
    return { status: 302, location: pathOf({ page: "home", locale }) + search };
  }

  const route = parsePath(pathname);
  const queryClient = createQueryClient();
  try {
    await Promise.all([prefetch(queryClient, route, search, request.fetchApi), loadPage(route)]);
  } catch (error) {
    console.error(`${request.url} cannot be rendered:`, error);
    return { status: 503, html: renderFailure(request, locale) };
  }
  const location = movedTo(queryClient, route);
  if (location) return { status: 301, location: location + search };

  const renderedAt = minuteOf(currentMinute());
  const collected: { head?: Head } = {};
  const i18n = createI18n(locale, ALL_MESSAGES[locale]);
  const app = renderToString(
    <StrictMode>
      <Suspense>
        <Router ssrPath={pathname} ssrSearch={search}>
          <HeadContext value={collected}>
            <App
              locale={locale}
              config={config}
              queryClient={queryClient}
              i18nFor={() => i18n}
              renderedAt={renderedAt}
            />
          </HeadContext>
        </Router>
      </Suspense>
    </StrictMode>,
  );
  if (!collected.head) throw new Error(`no page said its title at ${request.url}`);
  const isShell = route?.page === "offline";
  const state = { locale, config, queries: dehydrate(queryClient), renderedAt, isShell };
  const texts = namespacesOf(route?.page).map((name) => `${locale}-${fileOf(name)}`);
  const chunks = [locale, ...texts, ...(route ? modulesOf(route) : [])];
  const { head } = collected;
  const context = { queryClient, i18n, origin, search, title: head.title };
  const data = head.route ? structuredData(head.route, context) : [];
  const html = fillTemplate(template, { locale, origin, head, data, app, chunks, state });
  // only a page that exists says which one it is
  return { status: head.route ? 200 : 404, html };
}
