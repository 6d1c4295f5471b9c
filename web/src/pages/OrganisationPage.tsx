import { useQuery } from "@tanstack/react-query";
import { useLocale } from "../lib/app-context.ts";
import { organisationQuery, vocabularyQuery } from "../lib/queries.ts";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { OrganisationContent } from "./OrganisationContent.tsx";
import { PageFailure } from "./PageFailure.tsx";
import { PlaceSkeleton } from "./PlaceSkeleton.tsx";

/** The page of one organisation, by its id. */
export function OrganisationPage({ id }: { id: string }) {
  const locale = useLocale();
  const { data: organisation, isError, refetch } = useQuery(organisationQuery(id, locale));
  const { data: vocabulary } = useQuery(vocabularyQuery(locale));
  if (isError && !organisation) {
    return <PageFailure onRetry={() => refetch()} />;
  }
  if (organisation === null) return <NotFoundPage />;
  if (!organisation || !vocabulary) return <PlaceSkeleton />;
  return <OrganisationContent organisation={organisation} vocabulary={vocabulary} />;
}
