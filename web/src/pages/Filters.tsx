import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadFailure } from "../components/LoadFailure.tsx";
import { FilterColumn } from "../features/filters/FilterColumn.tsx";
import { FilterPanel } from "../features/filters/FilterPanel.tsx";
import { FilterSheet } from "../features/filters/FilterSheet.tsx";
import { useLocale } from "../lib/app-context.ts";
import { facetsQuery, vocabularyQuery } from "../lib/queries.ts";
import type { Home } from "../lib/use-home.ts";
import { useHydrated } from "../lib/use-hydrated.ts";
import { useIsWide, WIDE } from "../lib/use-is-wide.ts";

/** Narrow screens have the server's column only for want of JavaScript: see `ServerFilters`. */
function isNarrowBrowser(): boolean {
  return typeof window !== "undefined" && !matchMedia(WIDE).matches;
}

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
  const isHydrated = useHydrated();
  const isWide = useIsWide();
  const facets = useQuery(facetsQuery(home.state.filters, locale));
  const { data: vocabulary } = useQuery(vocabularyQuery(locale));

  if (facets.isError && !facets.data) {
    const retry = () => facets.refetch();
    return <LoadFailure text={t(($) => $.filters.failed)} onRetry={retry} />;
  }
  if (!facets.data || !vocabulary) return null;
  if (!isHydrated && isNarrowBrowser()) return <ServerFilters />;
  const panel = <FilterPanel home={home} facets={facets.data.facets} vocabulary={vocabulary} />;
  if (isHydrated && !isWide) {
    if (!isToggled) return null;
    return (
      <FilterSheet total={total} onClose={onClose}>
        {panel}
      </FilterSheet>
    );
  }
  return isToggled ? null : <FilterColumn id="filters">{panel}</FilterColumn>;
}

/**
 * Stands for the server's column while the browser takes over a page that will not show it: React
 * leaves what is inside as it is, so that hundreds of options need not be made to be thrown away.
 */
function ServerFilters() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: no text is passed, which is what keeps the children
  return <section dangerouslySetInnerHTML={{ __html: "" }} suppressHydrationWarning />;
}
