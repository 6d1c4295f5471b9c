import type { Locale } from "@passerelle/data/contract";
import en from "./locales/en.ts";
import enLater from "./locales/en-later.ts";
import enOfficials from "./locales/en-officials.ts";
import fr from "./locales/fr.ts";
import frLater from "./locales/fr-later.ts";
import frOfficials from "./locales/fr-officials.ts";
import nl from "./locales/nl.ts";
import nlLater from "./locales/nl-later.ts";
import nlOfficials from "./locales/nl-officials.ts";
import type { Messages } from "./namespaces.ts";

/** Every language, for the server; the browser loads only the one it shows. */
export const ALL_MESSAGES = {
  fr: { ...fr, ...frLater, ...frOfficials },
  nl: { ...nl, ...nlLater, ...nlOfficials },
  en: { ...en, ...enLater, ...enOfficials },
  // between them the three files of a language hold each of its namespaces once
} as Record<Locale, Messages>;
