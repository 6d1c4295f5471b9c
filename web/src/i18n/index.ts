import type { Locale } from "@passerelle/data/contract";
import type { i18n as I18n } from "i18next";
import type { Messages } from "./namespaces.ts";
import { createTranslator } from "./translate.ts";

/** An instance that speaks one language and is ready at once. */
export function createI18n(locale: Locale, messages: Messages): I18n {
  return createTranslator(locale, messages);
}
