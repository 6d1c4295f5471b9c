import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadFailure } from "../components/LoadFailure.tsx";
import { FilterColumn } from "../features/filters/FilterColumn.tsx";
import { FilterPanel } from "../features/filters/FilterPanel.tsx";
import { FilterSheet } from "../features/filters/FilterSheet.tsx";
import { useConfig, useLocale } from "../lib/app-context.ts";
import { facetsQuery, vocabularyQuery } from "../lib/queries.ts";
import type { Home } from "../lib/use-home.ts";
import { useHydrated } from "../lib/use-hydrated.ts";
import { useIsWide } from "../lib/use-is-wide.ts";

type FiltersProps = {
  home: Home;
  total: number | undefined;
  /** The column is there until it is put away, the sheet only once it is asked for. */
  isToggled: boolean;
  onClose: () => void;
};

/** The filters where the screen has room for them. */
export function Filters({ home, total, isToggled, onClose }: FiltersProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  const { isPhone } = useConfig();
  const isHydrated = useHydrated();
  const isWide = useIsWide();
  const facets = useQuery(facetsQuery(home.state.filters, locale));
  const { data: vocabulary } = useQuery(vocabularyQuery(locale));

  if (facets.isError && !facets.data) {
    const retry = () => facets.refetch();
    return <LoadFailure text={t(($) => $.filters.failed)} onRetry={retry} />;
  }
  if (!facets.data || !vocabulary) return null;
  const panel = <FilterPanel home={home} facets={facets.data.facets} vocabulary={vocabulary} />;
  if (isHydrated && !isWide) {
    if (!isToggled) return null;
    const { go, state } = home;
    const onClear = Object.keys(state.filters).length > 0 ? () => go({ filters: {} }) : undefined;
    return (
      <FilterSheet total={total} onClose={onClose} onClear={onClear}>
        {panel}
      </FilterSheet>
    );
  }
  if (isToggled) return null;
  const column = <FilterColumn id="filters">{panel}</FilterColumn>;
  // a phone needs the column only where nothing can open the sheet; else its hundreds of options
  // would be read, taken over and thrown away
  return !isHydrated && isPhone ? <noscript>{column}</noscript> : column;
}
