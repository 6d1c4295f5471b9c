import type { Locale } from "@passerelle/data/contract";
import { createInstance, type i18n as I18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Messages } from "./namespaces.ts";

/** An instance that speaks one language and is ready at once. */
export function createI18n(locale: Locale, messages: Messages): I18n {
  const instance = createInstance();
  // every message is given here, so nothing is left to wait for
  void instance.use(initReactI18next).init({
    lng: locale,
    resources: { [locale]: messages },
    defaultNS: "common",
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}
