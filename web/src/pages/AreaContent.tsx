import type { Source } from "@passerelle/data/contract";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { CardSkeletons } from "../components/CardSkeletons.tsx";
import { LoadFailure } from "../components/LoadFailure.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { AreaActions } from "../features/area/AreaActions.tsx";
import { AreaGaps } from "../features/area/AreaGaps.tsx";
import { AreaHeadline } from "../features/area/AreaHeadline.tsx";
import { AreaMap } from "../features/area/AreaMap.tsx";
import { AreaOrigin } from "../features/area/AreaOrigin.tsx";
import { AreaPlaces } from "../features/area/AreaPlaces.tsx";
import { areaCrumbs, holdersOf } from "../features/area/area-crumbs.ts";
import { FunctionTable } from "../features/area/FunctionTable.tsx";
import { formatShare } from "../features/coverage/format-share.ts";
import { CriteriaSummary } from "../features/criteria/CriteriaSummary.tsx";
import { Breadcrumbs } from "../features/site/Breadcrumbs.tsx";
import { useLocale } from "../lib/app-context.ts";
import {
  areaCriteriaQuery,
  areaFiguresQuery,
  areaGapsQuery,
  areaPlacesQuery,
  SHEET_MINUTES,
  toAsked,
} from "../lib/area-sheet-queries.ts";
import type { Area } from "../lib/areas.ts";
import { useHead } from "../lib/use-head.ts";
import type { Vocabulary } from "../lib/vocabulary.ts";
import styles from "./AreaPage.module.css";

type AreaContentProps = {
  area: Area;
  areas: Area[];
  vocabulary: Vocabulary;
  sources: Source[];
};

/** What an area has, what it lacks and who says so, on one sheet. */
export function AreaContent({ area, areas, vocabulary, sources }: AreaContentProps) {
  const { t } = useTranslation("area");
  const { t: common } = useTranslation();
  const locale = useLocale();
  const { key, kind, name } = area;
  const asked = toAsked(area, areas);
  const figures = useQuery(areaFiguresQuery(key, locale));
  const gaps = useQuery(areaGapsQuery(key, locale));
  const criteria = useQuery(areaCriteriaQuery(key, locale));
  const listed = useQuery(areaPlacesQuery(asked, locale));
  const failed = [figures, gaps, criteria, listed].filter(({ isError, data }) => isError && !data);
  const title = t(($) => $.sheet.title, { name });
  useHead({
    title: `${title} – ${common(($) => $.site.name)}`,
    description: t(($) => $.sheet.description, {
      ...{ name, minutes: SHEET_MINUTES },
      share: figures.data ? formatShare(figures.data.share, locale) : "",
    }),
    route: { page: "area", locale, area: key },
  });
  const words = { home: common(($) => $.site.places), index: t(($) => $.index.title) };
  const part = holdersOf(area, areas).at(-1)?.name ?? "";
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <Breadcrumbs crumbs={areaCrumbs(area, areas, words, locale)} />
        <p className={styles.kind}>{t(($) => $.kinds[kind], { side: part, part })}</p>
        <PageTitle>{name}</PageTitle>
        <AreaActions area={area} />
      </header>
      {failed.length > 0 && (
        <LoadFailure onRetry={() => failed.forEach(({ refetch }) => void refetch())} />
      )}
      {figures.data && gaps.data && criteria.data && listed.data ? (
        <>
          <div className={styles.top}>
            <AreaHeadline figures={figures.data} places={listed.data.places.length} />
            <AreaMap area={area} />
          </div>
          <FunctionTable figures={figures.data} vocabulary={vocabulary} />
          <AreaGaps gaps={gaps.data} areas={areas} />
          <CriteriaSummary
            title={t(($) => $.criteria.title)}
            counts={criteria.data.counts}
            total={criteria.data.total}
          />
          <AreaPlaces
            area={area}
            areas={areas}
            places={listed.data.places}
            vocabulary={vocabulary}
          />
          <AreaOrigin
            figures={figures.data}
            used={listed.data.sources}
            sources={sources}
            area={area}
          />
        </>
      ) : (
        failed.length === 0 && <CardSkeletons count={6} />
      )}
    </article>
  );
}
