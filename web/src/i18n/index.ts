import type { Locale } from "@passerelle/data/contract";
import { createInstance, type i18n as I18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type claims from "./locales/en/claims.json";
import type common from "./locales/en/common.json";
import type map from "./locales/en/map.json";

/** The texts of one language, by namespace. */
export type Messages = {
  common: typeof common;
  map: typeof map;
  claims: typeof claims;
};

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
