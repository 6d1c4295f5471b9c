import { useQuery } from "@tanstack/react-query";
import { useLocale } from "../lib/app-context.ts";
import { areasQuery } from "../lib/area-queries.ts";
import { vocabularyQuery } from "../lib/queries.ts";
import { CriteriaContent } from "./CriteriaContent.tsx";
import { PageFailure } from "./PageFailure.tsx";
import { PlaceSkeleton } from "./PlaceSkeleton.tsx";

/** What calls for projects ask, place by place. */
export function CriteriaPage() {
  const locale = useLocale();
  const areas = useQuery(areasQuery(locale));
  const vocabulary = useQuery(vocabularyQuery(locale));
  if (areas.data && vocabulary.data) {
    return <CriteriaContent areas={areas.data} vocabulary={vocabulary.data} />;
  }
  const failed = [areas, vocabulary].filter(({ isError }) => isError);
  if (failed.length === 0) return <PlaceSkeleton />;
  return <PageFailure onRetry={() => failed.forEach(({ refetch }) => void refetch())} />;
}
