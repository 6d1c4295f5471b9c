import type { Place } from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import { useTranslation } from "react-i18next";
import { useLocale } from "./app-context.ts";
import { type OpenState, openState } from "./open-state.ts";
import { type OpenWords, openWords } from "./open-words.ts";
import { useClock } from "./use-clock.ts";

/** Whether a place is open now, in words; undefined when unknown, or when it has no doors to open. */
export function useOpenWords({
  opening,
  status,
}: Pick<Place, "opening" | "status">): (OpenWords & Pick<OpenState, "is">) | undefined {
  const { t } = useTranslation("hours");
  const locale = useLocale();
  const clock = useClock();
  if (status !== "active" && status !== "unknown") return undefined;
  const state = openState(opening, clock, territory.timeZone);
  const words = openWords(state, clock, t, locale);
  return words && { ...words, is: state.is };
}
