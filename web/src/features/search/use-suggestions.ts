import type { Position } from "@passerelle/data/contract";
import { useQuery } from "@tanstack/react-query";
import { useLocale } from "../../lib/app-context.ts";
import { suggestionsQuery } from "../../lib/queries.ts";
import { useDebounced } from "../../lib/use-debounced.ts";

const TYPING_MS = 150;

/** What a text may lead to, once the keys have rested; nothing while it fails or is not wanted. */
export function useSuggestions(text: string, near: Position | undefined, isWanted: boolean) {
  const locale = useLocale();
  const q = useDebounced(text.trim(), TYPING_MS);
  const { data } = useQuery({ ...suggestionsQuery({ q, near }, locale), enabled: isWanted });
  return isWanted ? data : undefined;
}
