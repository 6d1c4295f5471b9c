import { useQuery } from "@tanstack/react-query";
import { ArrowLeft, Printer } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { LoadFailure } from "../components/LoadFailure.tsx";
import { PrintSheet } from "../features/print/PrintSheet.tsx";
import { activeFilters } from "../lib/active-filters.ts";
import { useLocale } from "../lib/app-context.ts";
import { readHome, writeHome } from "../lib/filters-url.ts";
import { facetsQuery, sourcesQuery, vocabularyQuery } from "../lib/queries.ts";
import { pathOf } from "../lib/routes.ts";
import { printQuery } from "../lib/shortlist-queries.ts";
import { readShortlist, writeShortlist } from "../lib/shortlist-url.ts";
import { useHead } from "../lib/use-head.ts";
import { usePage } from "../lib/use-page.ts";
import { PlaceSkeleton } from "./PlaceSkeleton.tsx";
import styles from "./PrintPage.module.css";

/** A short list, or the first results of a search, as they come out on paper. */
export function PrintPage() {
  const { t } = useTranslation("shortlist");
  const { t: tCommon } = useTranslation();
  const locale = useLocale();
  const { search } = usePage();
  const shortlist = readShortlist(search);
  const isShortlist = shortlist.ids.length > 0;
  const state = readHome(search);
  const { data, isError, refetch } = useQuery(printQuery(search, locale));
  const { data: facets } = useQuery(facetsQuery(state.filters, locale));
  const { data: sources } = useQuery(sourcesQuery(locale));
  const { data: vocabulary } = useQuery(vocabularyQuery(locale));

  const ownTitle = isShortlist ? t(($) => $.sharedTitle) : t(($) => $.print.heading);
  const title = shortlist.name || ownTitle;
  useHead({
    title: `${title} – ${tCommon(($) => $.site.name)}`,
    description: t(($) => $.print.description),
    route: { page: "print", locale },
    isUnlisted: true,
  });

  const listPath = isShortlist
    ? pathOf({ page: "shortlist", locale }) + writeShortlist(shortlist)
    : pathOf({ page: "home", locale }) + writeHome({ ...state, cursor: undefined });
  const active = activeFilters(state.filters, facets?.facets, tCommon, locale);
  return (
    <div className={styles.print}>
      <div className={styles.bar} data-print="no">
        <Link className={styles.back} href={listPath}>
          <ArrowLeft size={18} aria-hidden="true" />
          {t(($) => $.print.back)}
        </Link>
        <button
          type="button"
          className="button button-strong with-script"
          onClick={() => window.print()}
        >
          <Printer size={18} aria-hidden="true" />
          {t(($) => $.print.now)}
        </button>
      </div>
      {isError && !data && <LoadFailure onRetry={() => refetch()} />}
      {data && vocabulary && sources ? (
        <PrintSheet
          title={title}
          filters={isShortlist ? undefined : active.map(({ label }) => label)}
          listPath={listPath}
          places={data.items}
          total={data.total}
          vocabulary={vocabulary}
          sources={sources.items}
        />
      ) : (
        !isError && <PlaceSkeleton />
      )}
    </div>
  );
}
