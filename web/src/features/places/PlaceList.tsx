import { DEFAULT_TRAVEL_MODE } from "@passerelle/data/contract";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { CardSkeletons } from "../../components/CardSkeletons.tsx";
import { LoadFailure } from "../../components/LoadFailure.tsx";
import { useLocale } from "../../lib/app-context.ts";
import { placesQuery, vocabularyQuery } from "../../lib/queries.ts";
import type { Home } from "../../lib/use-home.ts";
import { LoadMore } from "./LoadMore.tsx";
import { PlaceCard } from "./PlaceCard.tsx";
import styles from "./PlaceList.module.css";

type PlaceListProps = {
  home: Home;
  placeHref: (slug: string) => string;
  onHighlight: (placeId: string | undefined) => void;
};

/** The places, page after page. */
export function PlaceList({ home, placeHref, onHighlight }: PlaceListProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const list = useRef<HTMLOListElement>(null);
  const continuesAt = useRef<number>(undefined);
  const places = useInfiniteQuery(placesQuery(home.state, locale));
  const { data: vocabulary } = useQuery(vocabularyQuery(locale));
  const { minutes, mode } = home.state.filters;
  const items = places.data?.pages.flatMap((page) => page.items) ?? [];

  // the keyboard goes on from the first of the new cards
  useEffect(() => {
    const firstNew = continuesAt.current;
    if (firstNew === undefined || items.length <= firstNew) return;
    continuesAt.current = undefined;
    list.current?.children[firstNew]?.querySelector("a")?.focus({ preventScroll: true });
  }, [items.length]);

  function loadMore() {
    continuesAt.current = items.length;
    void places.fetchNextPage();
  }

  if (places.isError && !places.data) return <LoadFailure onRetry={() => places.refetch()} />;
  if (!places.data || !vocabulary) {
    return (
      <>
        <p role="status" className="visually-hidden">
          {t(($) => $.results.loading)}
        </p>
        <CardSkeletons />
      </>
    );
  }

  return (
    <>
      <ol ref={list} className={styles.list} aria-busy={places.isPlaceholderData}>
        {items.map((place) => (
          <li key={place.id} className={styles.item}>
            <PlaceCard
              place={place}
              vocabulary={vocabulary}
              href={placeHref(place.slug)}
              onHighlight={onHighlight}
              matched={places.data.pages[0]?.matched}
              mode={mode ?? (minutes ? DEFAULT_TRAVEL_MODE : undefined)}
            />
          </li>
        ))}
      </ol>
      {places.isFetchNextPageError && <LoadFailure onRetry={loadMore} />}
      <LoadMore
        home={home}
        shown={items.length}
        total={places.data.pages[0]?.total ?? 0}
        nextCursor={places.data.pages.at(-1)?.nextCursor}
        isLoading={places.isFetchingNextPage}
        onMore={loadMore}
      />
    </>
  );
}
