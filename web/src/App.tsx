import type { Locale, WebConfig } from "@passerelle/data/contract";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { i18n as I18n } from "i18next";
import { Suspense, use } from "react";
import { I18nextProvider } from "react-i18next";
import { useLocation } from "wouter";
import { OfflineNotice } from "./features/site/OfflineNotice.tsx";
import { SiteFooter } from "./features/site/SiteFooter.tsx";
import { SiteHeader } from "./features/site/SiteHeader.tsx";
import { SkipLink } from "./features/site/SkipLink.tsx";
import { ConfigContext, LocaleContext } from "./lib/app-context.ts";
import { keyOf, localeOf, parsePath } from "./lib/routes.ts";
import { usePageFocus } from "./lib/title-focus.ts";
import { type Minute, RenderedAtContext } from "./lib/use-clock.ts";
import { usePage } from "./lib/use-page.ts";
import { FailureBoundary } from "./pages/FailureBoundary.tsx";
import { LazyPage } from "./pages/LazyPage.tsx";
import { PAGES } from "./pages/lazy-pages.ts";
import { NotFoundPage } from "./pages/NotFoundPage.tsx";
import { PlaceSkeleton } from "./pages/PlaceSkeleton.tsx";

export type AppProps = {
  /** Language of addresses outside `/fr`, `/nl`, `/en`. */
  locale: Locale;
  config: WebConfig;
  queryClient: QueryClient;
  i18nFor: (locale: Locale) => I18n | Promise<I18n>;
  /** When the server rendered the page. */
  renderedAt: Minute;
};

export function App(props: AppProps) {
  const { locale: defaultLocale, config, queryClient, i18nFor, renderedAt } = props;
  const [path] = useLocation();
  const locale = localeOf(path) ?? defaultLocale;
  const i18n = i18nFor(locale);
  const route = parsePath(path);
  usePageFocus(route);
  return (
    <QueryClientProvider client={queryClient}>
      <ConfigContext value={config}>
        <LocaleContext value={locale}>
          <I18nextProvider i18n={i18n instanceof Promise ? use(i18n) : i18n}>
            <RenderedAtContext value={renderedAt}>
              <SkipLink />
              <SiteHeader />
              <OfflineNotice />
              <main id="content">
                <FailureBoundary key={route ? keyOf(route) : path}>
                  <Suspense fallback={<PlaceSkeleton />}>
                    <Page />
                  </Suspense>
                </FailureBoundary>
              </main>
              <SiteFooter />
            </RenderedAtContext>
          </I18nextProvider>
        </LocaleContext>
      </ConfigContext>
    </QueryClientProvider>
  );
}

function Page() {
  const { route } = usePage();
  switch (route?.page) {
    case "place":
      return <LazyPage chunk={PAGES.place} props={{ slug: route.slug }} />;
    case "organisation":
      return <LazyPage chunk={PAGES.organisation} props={{ id: route.id }} />;
    case "area":
      return <LazyPage chunk={PAGES.area} props={{ area: route.area }} />;
    default:
      if (!route) return <NotFoundPage />;
      return <LazyPage key={route.page} chunk={PAGES[route.page]} props={{}} />;
  }
}
