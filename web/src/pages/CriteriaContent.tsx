import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "wouter";
import { CardSkeletons } from "../components/CardSkeletons.tsx";
import { LoadFailure } from "../components/LoadFailure.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { SheetStamp } from "../features/area/SheetStamp.tsx";
import { CriteriaExports } from "../features/criteria/CriteriaExports.tsx";
import { CriteriaFilters } from "../features/criteria/CriteriaFilters.tsx";
import { CriteriaForm } from "../features/criteria/CriteriaForm.tsx";
import { CriteriaGuide } from "../features/criteria/CriteriaGuide.tsx";
import { CriteriaSummary } from "../features/criteria/CriteriaSummary.tsx";
import { CriteriaTable } from "../features/criteria/CriteriaTable.tsx";
import { Breadcrumbs } from "../features/site/Breadcrumbs.tsx";
import { useLocale } from "../lib/app-context.ts";
import type { Area } from "../lib/areas.ts";
import { criteriaQuery } from "../lib/criteria-queries.ts";
import { type CriteriaState, readCriteria, writeCriteria } from "../lib/criteria-url.ts";
import { formatNumber } from "../lib/format.ts";
import { sourcesQuery } from "../lib/queries.ts";
import { pathOf } from "../lib/routes.ts";
import { useHead } from "../lib/use-head.ts";
import { usePage } from "../lib/use-page.ts";
import type { Vocabulary } from "../lib/vocabulary.ts";
import styles from "./CriteriaPage.module.css";

type CriteriaContentProps = { areas: Area[]; vocabulary: Vocabulary };

/** The places of an area with what each meets and lacks, and what it all means. */
export function CriteriaContent({ areas, vocabulary }: CriteriaContentProps) {
  const { t } = useTranslation("criteria");
  const { t: common } = useTranslation();
  const locale = useLocale();
  const { search } = usePage();
  const [, navigate] = useLocation();
  const state = readCriteria(
    search,
    areas.map(({ key }) => key),
  );
  const { data, isError, refetch } = useQuery(criteriaQuery(state, locale));
  const { data: sources } = useQuery(sourcesQuery(locale));
  const path = pathOf({ page: "criteria", locale });
  const hrefWith = (change: Partial<CriteriaState>) =>
    path + writeCriteria({ ...state, cursor: undefined, ...change });

  const area = areas.find(({ key }) => key === state.within);
  const title = t(($) => $.title);
  const heading = area ? t(($) => $.titleIn, { area: area.name }) : title;
  useHead({
    title: `${heading} – ${common(($) => $.site.name)}`,
    description: t(($) => $.lead),
    route: { page: "criteria", locale },
    ...(area && { query: `?within=${area.key}` }),
  });
  const crumbs = [
    { label: common(($) => $.site.places), href: pathOf({ page: "home", locale }) },
    { label: title, href: path },
    ...(area ? [{ label: area.name, href: hrefWith({}) }] : []),
  ];
  return (
    <div className={styles.criteria}>
      <Breadcrumbs crumbs={crumbs} />
      <PageTitle>{heading}</PageTitle>
      <p className={styles.lead}>{t(($) => $.lead)}</p>
      <CriteriaForm
        state={state}
        areas={areas}
        vocabulary={vocabulary}
        onChange={(change) => navigate(hrefWith(change))}
      />
      <CriteriaFilters filters={state.filters} hrefWith={(filters) => hrefWith({ filters })} />
      {isError && !data && <LoadFailure onRetry={() => refetch()} />}
      {!data && !isError && <CardSkeletons count={6} />}
      {data && (
        <>
          <CriteriaSummary
            title={t(($) => $.summary.title)}
            counts={data.counts}
            total={data.total}
          />
          <section className={styles.list} aria-labelledby="places">
            <div className={styles.bar}>
              <h2 id="places">{t(($) => $.table.title)}</h2>
              <p role="status" className={styles.count}>
                {t(($) => $.table.range, {
                  count: data.items.length,
                  total: formatNumber(data.total, locale),
                })}
              </p>
            </div>
            <p>{t(($) => $.unknownIsNotNo)}</p>
            <CriteriaExports state={state} area={area} />
            {data.total === 0 ? (
              <p>{t(($) => $.table.none)}</p>
            ) : (
              <CriteriaTable
                items={data.items}
                sort={state.sort}
                hrefSortedBy={(sort) => hrefWith({ sort })}
                areas={areas}
                vocabulary={vocabulary}
                sources={sources?.items ?? []}
              />
            )}
            <p className={styles.pages} data-print="no">
              {state.cursor && (
                <Link className="button" href={hrefWith({})}>
                  {t(($) => $.table.start)}
                </Link>
              )}
              {data.nextCursor && (
                <Link className="button" href={hrefWith({ cursor: data.nextCursor })}>
                  {t(($) => $.table.next)}
                </Link>
              )}
            </p>
          </section>
          <CriteriaGuide />
          <SheetStamp dataVersion={data.dataVersion} path={hrefWith({ cursor: state.cursor })} />
        </>
      )}
    </div>
  );
}
