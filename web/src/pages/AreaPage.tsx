import { useQuery } from "@tanstack/react-query";
import { useLocale } from "../lib/app-context.ts";
import { areasQuery } from "../lib/area-queries.ts";
import { sourcesQuery, vocabularyQuery } from "../lib/queries.ts";
import { AreaContent } from "./AreaContent.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { PageFailure } from "./PageFailure.tsx";
import { PlaceSkeleton } from "./PlaceSkeleton.tsx";

/** The sheet of a side, a district or a municipality, by its key. */
export function AreaPage({ area: key }: { area: string }) {
  const locale = useLocale();
  const areas = useQuery(areasQuery(locale));
  const vocabulary = useQuery(vocabularyQuery(locale));
  const sources = useQuery(sourcesQuery(locale));
  if (areas.data && vocabulary.data && sources.data) {
    const area = areas.data.find((known) => known.key === key);
    if (!area) return <NotFoundPage />;
    return (
      <AreaContent
        area={area}
        areas={areas.data}
        vocabulary={vocabulary.data}
        sources={sources.data.items}
      />
    );
  }
  const failed = [areas, vocabulary, sources].filter(({ isError }) => isError);
  if (failed.length === 0) return <PlaceSkeleton />;
  return <PageFailure onRetry={() => failed.forEach(({ refetch }) => void refetch())} />;
}
