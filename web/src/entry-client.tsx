import { hydrate, type QueryClient } from "@tanstack/react-query";
import { StrictMode, Suspense } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { i18nFor, loadTexts } from "./i18n/loaded.ts";
import { namespacesOf } from "./i18n/namespaces.ts";
import { loadWhenIdle } from "./lib/load-when-idle.ts";
import type { PageState } from "./lib/page-state.ts";
import { createQueryClient } from "./lib/query-client.ts";
import { reloadWhenChunksVanish } from "./lib/reload-once.ts";
import { parsePath } from "./lib/routes.ts";
import { whenIdle } from "./lib/when-idle.ts";
import { loadPage, pageLoads } from "./pages/lazy-pages.ts";
import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "./styles/index.css";

const root = document.getElementById("app");
const state = document.getElementById("state")?.textContent;

reloadWhenChunksVanish();

// a page without state is a server error, which is complete as it is
if (root && state) {
  const { locale, config, queries, renderedAt, isShell } = JSON.parse(state) as PageState;
  const queryClient = createQueryClient();
  hydrate(queryClient, queries);
  const route = parsePath(location.pathname);
  await Promise.all([loadTexts(locale, namespacesOf(route?.page)), loadPage(route)]);
  const app = (
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
    </StrictMode>
  );
  if (isShell) {
    const { restoreSeen } = await import("./offline/seen.ts");
    await restoreSeen(queryClient);
    createRoot(root).render(app);
  } else {
    hydrateRoot(root, app);
  }
  loadWhenIdle([() => loadTexts(locale, ["pages", "area"]), ...pageLoads()]);
  if (import.meta.env.PROD && "serviceWorker" in navigator) startOfflineWhenIdle(queryClient);
}

/** Costs the start nothing: the page is loaded and drawn before. */
function startOfflineWhenIdle(queryClient: QueryClient) {
  const start = () =>
    import("./offline/start.ts")
      .then(({ startOffline }) => startOffline(queryClient))
      .catch((error: unknown) => console.warn("The app will need a network:", error));
  if (document.readyState === "complete") whenIdle(start);
  else window.addEventListener("load", () => whenIdle(start));
}
