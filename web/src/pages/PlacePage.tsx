import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLocation } from "wouter";
import { useLocale } from "../lib/app-context.ts";
import { readHome } from "../lib/filters-url.ts";
import { placeHref } from "../lib/place-href.ts";
import { listedPlace, placeQuery, sourcesQuery, vocabularyQuery } from "../lib/queries.ts";
import { usePage } from "../lib/use-page.ts";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { PageFailure } from "./PageFailure.tsx";
import { PlaceContent } from "./PlaceContent.tsx";
import { PlaceSkeleton } from "./PlaceSkeleton.tsx";

/** The page of one place, by its slug, a former one, or its id. */
export function PlacePage({ slug }: { slug: string }) {
  const locale = useLocale();
  const { search } = usePage();
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const { data, isError, refetch } = useQuery({
    ...placeQuery(slug, locale),
    placeholderData: () => listedPlace(client, slug, locale),
  });
  // a list knows the place even where its page cannot be had
  const place = data ?? (isError ? listedPlace(client, slug, locale) : data);
  const { data: vocabulary } = useQuery(vocabularyQuery(locale));
  const { data: sources } = useQuery(sourcesQuery(locale));

  const current = place?.slug;
  useEffect(() => {
    if (!current || current === slug) return;
    navigate(placeHref(current, locale, readHome(search)), { replace: true });
  }, [current, slug, locale, search, navigate]);

  if (isError && !place) {
    return <PageFailure onRetry={() => refetch()} />;
  }
  if (place === null) return <NotFoundPage />;
  if (!place || !vocabulary) return <PlaceSkeleton />;
  return <PlaceContent place={place} vocabulary={vocabulary} sources={sources?.items ?? []} />;
}
