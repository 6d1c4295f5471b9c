import type { Place } from "@passerelle/data/contract";
import { useQuery } from "@tanstack/react-query";
import { useLocale } from "../../lib/app-context.ts";
import { organisationQuery, SIBLINGS } from "../../lib/queries.ts";

/** The other places of the organisation of a place: how many, and the first, which its page shows. */
export function useSiblings({ id, organisation }: Place): { count: number; shown: Place[] } {
  const locale = useLocale();
  const { data } = useQuery({
    ...organisationQuery(organisation?.id ?? "", locale),
    enabled: organisation !== undefined,
  });
  const others = data?.places.filter((place) => place.id !== id) ?? [];
  return { count: others.length, shown: others.slice(0, SIBLINGS) };
}
