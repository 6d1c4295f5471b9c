import { hydrate } from "@tanstack/react-query";
import { StrictMode, Suspense } from "react";
import { hydrateRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { i18nFor, loadI18n } from "./i18n/loaded.ts";
import type { PageState } from "./lib/page-state.ts";
import { createQueryClient } from "./lib/query-client.ts";
import { parsePath } from "./lib/routes.ts";
import { loadPage, loadPagesWhenIdle } from "./pages/lazy-pages.ts";
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "./styles/index.css";

const root = document.getElementById("app");
const state = document.getElementById("state")?.textContent;

// a page without state is a server error, which is complete as it is
if (root && state) {
  const { locale, config, queries } = JSON.parse(state) as PageState;
  const queryClient = createQueryClient();
  hydrate(queryClient, queries);
  await Promise.all([loadI18n(locale), loadPage(parsePath(location.pathname))]);
  hydrateRoot(
    root,
    <StrictMode>
      <Suspense>
        <App locale={locale} config={config} queryClient={queryClient} i18nFor={i18nFor} />
      </Suspense>
    </StrictMode>,
  );
  loadPagesWhenIdle();
}
