import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { MapWaiting } from "../components/MapWaiting.tsx";
import { PageTitle } from "../components/PageTitle.tsx";
import { ActiveFilters } from "../features/filters/ActiveFilters.tsx";
import { FiltersButton } from "../features/filters/FiltersButton.tsx";
import { NearButton } from "../features/filters/NearButton.tsx";
import { SearchForm } from "../features/filters/SearchForm.tsx";
import { SortSelect } from "../features/filters/SortSelect.tsx";
import { EmptyList } from "../features/places/EmptyList.tsx";
import { listHead } from "../features/places/list-head.ts";
import { PlaceList } from "../features/places/PlaceList.tsx";
import { ResultCount } from "../features/places/ResultCount.tsx";
import { PrintLink } from "../features/print/PrintLink.tsx";
import { ShareButton } from "../features/share/ShareButton.tsx";
import { activeFilters } from "../lib/active-filters.ts";
import { useLocale } from "../lib/app-context.ts";
import { writeHome } from "../lib/filters-url.ts";
import { formatDistance } from "../lib/format.ts";
import { measuredFrom } from "../lib/measured-from.ts";
import { placeHref } from "../lib/place-href.ts";
import { facetsQuery, placesQuery, vocabularyQuery } from "../lib/queries.ts";
import { nearLabel } from "../lib/reach.ts";
import { useHead } from "../lib/use-head.ts";
import { useHome } from "../lib/use-home.ts";
import { useIsWide } from "../lib/use-is-wide.ts";
import { Filters } from "./Filters.tsx";
import styles from "./HomePage.module.css";
import { MapPane } from "./MapPane.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";

/** The list and the map of places, and all that narrows them. */
export function HomePage() {
  const { t } = useTranslation();
  const { t: say } = useTranslation("search");
  const { t: tHead } = useTranslation("head");
  const locale = useLocale();
  const home = useHome();
  const { state } = home;
  const isWide = useIsWide();
  const [areFiltersToggled, setFiltersToggled] = useState(false);
  const [highlightedId, setHighlightedId] = useState<string>();
  const count = useRef<HTMLHeadingElement>(null);
  const { data: places } = useInfiniteQuery(placesQuery(state, locale));
  const { data: facets } = useQuery(facetsQuery(state.filters, locale));
  const { data: vocabulary } = useQuery(vocabularyQuery(locale));

  const total = places?.pages[0]?.total;
  const nearChip = nearLabel(state.filters, state.place, {
    say,
    distance: (metres) => formatDistance(metres, locale),
  });
  const { groups: _, ...terms } = vocabulary ?? {};
  const active = activeFilters(state.filters, facets?.facets, t, locale, terms).map((filter) =>
    filter.id === "near" ? { ...filter, label: nearChip } : filter,
  );
  const highlighted = highlightedId && {
    id: highlightedId,
    position: places?.pages.flatMap(({ items }) => items).find(({ id }) => id === highlightedId)
      ?.position,
  };
  const list =
    active.length > 0
      ? listHead({ filters: state.filters, active, total: total ?? 0 }, tHead, locale)
      : { heading: t(($) => $.home.heading), description: t(($) => $.site.description) };
  useHead({
    ...list,
    title: `${list.heading} – ${t(($) => $.site.name)}`,
    route: { page: "home", locale },
    image: { path: "/api/v1/share.png", alt: tHead(($) => $.image.site) },
  });
  const hrefOf = (slug: string) => placeHref(slug, locale, state);

  return (
    <div className={styles.home} data-view={state.view} data-filters-toggled={areFiltersToggled}>
      <div className={styles.head}>
        <PageTitle className={styles.title}>{list.heading}</PageTitle>
        <div className={styles.search}>
          <SearchForm home={home} />
          <FiltersButton
            active={active.length}
            isOpen={isWide !== areFiltersToggled}
            onToggle={() => setFiltersToggled(!areFiltersToggled)}
          />
          <NearButton home={home} />
        </div>
      </div>
      <div className={styles.filters} data-print="no">
        <Filters
          home={home}
          total={total}
          isToggled={areFiltersToggled}
          onClose={() => setFiltersToggled(false)}
        />
      </div>
      <section className={styles.results} aria-labelledby="count">
        <div className={styles.summary}>
          <ActiveFilters active={active} home={home} onEmptied={() => count.current?.focus()} />
          <div className={styles.countLine}>
            <ResultCount ref={count} id="count" total={total} />
            <SortSelect home={home} />
          </div>
          <div className={styles.passOn} data-print="no">
            <ShareButton isQuiet title={t(($) => $.home.heading)} />
            <PrintLink isQuiet search={writeHome({ ...state, cursor: undefined })} />
          </div>
        </div>
        {total === 0 ? (
          <EmptyList active={active} home={home} />
        ) : (
          <PlaceList home={home} placeHref={hrefOf} onHighlight={setHighlightedId} />
        )}
      </section>
      <div className={styles.map} data-print="no">
        {isWide || state.view === "map" ? (
          <MapPane
            filters={state.filters}
            highlighted={highlighted || undefined}
            onHighlight={setHighlightedId}
            placeHref={hrefOf}
            onArea={(bbox) => home.go({ filters: { ...state.filters, bbox } }, { replace: true })}
            onNear={(near) => home.go(measuredFrom(near, state))}
          />
        ) : (
          <MapWaiting />
        )}
      </div>
      <ViewSwitch home={home} total={total} />
    </div>
  );
}
