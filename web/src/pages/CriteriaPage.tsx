import { useQuery } from "@tanstack/react-query";
import { useLocale } from "../lib/app-context.ts";
import { vocabularyQuery } from "../lib/queries.ts";
import { useAreas } from "../lib/use-areas.ts";
import { CriteriaContent } from "./CriteriaContent.tsx";
import { PageFailure } from "./PageFailure.tsx";
import { PlaceSkeleton } from "./PlaceSkeleton.tsx";

/** What calls for projects ask, place by place. */
export function CriteriaPage() {
  const locale = useLocale();
  const areas = useAreas();
  const vocabulary = useQuery(vocabularyQuery(locale));
  if (areas.data && vocabulary.data) {
    return <CriteriaContent areas={areas.data} vocabulary={vocabulary.data} />;
  }
  const failed = [areas, vocabulary].filter(({ isError }) => isError);
  if (failed.length === 0) return <PlaceSkeleton />;
  return <PageFailure onRetry={() => failed.forEach(({ refetch }) => void refetch())} />;
}
