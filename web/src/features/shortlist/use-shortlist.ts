import { useEffect } from "react";
import { useLocation } from "wouter";
import { useHistoryState } from "wouter/use-browser-location";
import { useLocale } from "../../lib/app-context.ts";
import { useKeptPlaces } from "../../lib/kept-places.ts";
import { pathOf } from "../../lib/routes.ts";
import { readShortlist, type Shortlist, writeShortlist } from "../../lib/shortlist-url.ts";
import { useHydrated } from "../../lib/use-hydrated.ts";
import { usePage } from "../../lib/use-page.ts";

/** Marks the entries of the history that show the visitor's own list. */
const OWN = { isOwnShortlist: true };

/**
 * The list to show: that of the address, or the visitor's own, which then stands in the address so
 * that copying it shares the list. Nothing is the visitor's own before the browser took over.
 */
export function useShortlist(): { list: Shortlist; isOwn: boolean } {
  const locale = useLocale();
  const { search } = usePage();
  const [, navigate] = useLocation();
  const isHydrated = useHydrated();
  const kept = useKeptPlaces();
  const historyState = useHistoryState<Partial<typeof OWN> | null>();

  const linked = readShortlist(search);
  const isMarked = historyState?.isOwnShortlist === true;
  const isOwn =
    isHydrated &&
    (isMarked || linked.ids.length === 0 || writeShortlist(linked) === writeShortlist(kept));

  const ownSearch = writeShortlist(kept);
  const isTrue = isMarked && writeShortlist(linked) === ownSearch;
  useEffect(() => {
    if (!isOwn || isTrue) return;
    navigate(pathOf({ page: "shortlist", locale }) + ownSearch, { replace: true, state: OWN });
  }, [isOwn, isTrue, ownSearch, locale, navigate]);

  return { list: isOwn ? kept : linked, isOwn };
}
