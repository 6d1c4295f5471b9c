import type { Locale } from "@passerelle/data/contract";
import type { i18n as I18n } from "i18next";
import { createI18n, type Messages } from "./index.ts";

const FILES: Record<Locale, () => Promise<[Json, Json, Json]>> = {
  fr: () =>
    Promise.all([
      import("./locales/fr/common.json"),
      import("./locales/fr/map.json"),
      import("./locales/fr/claims.json"),
    ]),
  nl: () =>
    Promise.all([
      import("./locales/nl/common.json"),
      import("./locales/nl/map.json"),
      import("./locales/nl/claims.json"),
    ]),
  en: () =>
    Promise.all([
      import("./locales/en/common.json"),
      import("./locales/en/map.json"),
      import("./locales/en/claims.json"),
    ]),
};
type Json = { default: unknown };

const loaded = new Map<Locale, I18n>();
const loading = new Map<Locale, Promise<I18n>>();

/** The instance of a language, or the promise of it while its chunk is on the way. */
export function i18nFor(locale: Locale): I18n | Promise<I18n> {
  return loaded.get(locale) ?? loadI18n(locale);
}

/** Fetches the messages of a language, once; a failed attempt may be made again. */
export function loadI18n(locale: Locale): Promise<I18n> {
  const known = loading.get(locale);
  if (known) return known;
  const promise = FILES[locale]().then(([common, map, claims]) => {
    // the test of the locales checks that every language has the keys of English
    const messages = {
      common: common.default,
      map: map.default,
      claims: claims.default,
    } as Messages;
    const instance = createI18n(locale, messages);
    loaded.set(locale, instance);
    return instance;
  });
  loading.set(locale, promise);
  promise.catch(() => loading.delete(locale));
  return promise;
}
