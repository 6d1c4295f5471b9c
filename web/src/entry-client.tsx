import { hydrate } from "@tanstack/react-query";
import { StrictMode, Suspense } from "react";
import { hydrateRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { i18nFor, loadAllTexts, loadI18n } from "./i18n/loaded.ts";
import { loadWhenIdle } from "./lib/load-when-idle.ts";
import type { PageState } from "./lib/page-state.ts";
import { createQueryClient } from "./lib/query-client.ts";
import { parsePath } from "./lib/routes.ts";
import { loadPage, loadPages } from "./pages/lazy-pages.ts";
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "./styles/index.css";

const root = document.getElementById("app");
const state = document.getElementById("state")?.textContent;

// a page without state is a server error, which is complete as it is
if (root && state) {
  const { locale, config, queries, renderedAt } = JSON.parse(state) as PageState;
  const queryClient = createQueryClient();
  hydrate(queryClient, queries);
  const route = parsePath(location.pathname);
  const saysMore = route?.page !== "home";
  await Promise.all([saysMore ? loadAllTexts(locale) : loadI18n(locale), loadPage(route)]);
  hydrateRoot(
    root,
    <StrictMode>
      <Suspense>
        <App
          locale={locale}
          config={config}
          queryClient={queryClient}
          i18nFor={i18nFor}
          renderedAt={renderedAt}
        />
      </Suspense>
    </StrictMode>,
  );
  loadWhenIdle([loadPages, () => loadAllTexts(locale)]);
}
