import type { OPEN_VALUES } from "./lists.ts";
import type { Label } from "./locale.ts";

/** What the values of `open` are called. */
export const OPEN_LABELS: Record<(typeof OPEN_VALUES)[number], Label> = {
  now: { fr: "Ouvert maintenant", nl: "Nu open", en: "Open now" },
  late: {
    fr: "Ouvert jusqu’à 20 h au moins un jour par semaine",
    nl: "Minstens één dag per week open tot 20 uur",
    en: "Open until 8 pm at least one day a week",
  },
  weekend: {
    fr: "Ouvert 4 heures de suite le week-end",
    nl: "In het weekend 4 uur na elkaar open",
    en: "Open 4 hours in a row at the weekend",
  },
  unknown: { fr: "Horaires inconnus", nl: "Openingsuren onbekend", en: "Opening hours unknown" },
};
