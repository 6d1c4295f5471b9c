import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useLocale } from "./app-context.ts";
import { toAreas } from "./areas.ts";
import { townsQuery } from "./coverage-queries.ts";

/** The sides, districts and municipalities, once they are here. */
export function useAreas() {
  const locale = useLocale();
  const { data: towns, isError, refetch } = useQuery(townsQuery(locale));
  const data = useMemo(() => towns && toAreas(towns, locale), [towns, locale]);
  return { data, isError, refetch };
}
