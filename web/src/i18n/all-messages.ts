import type { Locale } from "@passerelle/data/contract";
import en from "./locales/en.ts";
import fr from "./locales/fr.ts";
import nl from "./locales/nl.ts";
import type { Messages } from "./namespaces.ts";

/** Every language, for the server; the browser loads only the one it shows. */
export const ALL_MESSAGES: Record<Locale, Messages> = { fr, nl, en };
