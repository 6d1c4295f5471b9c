import type { Locale } from "@passerelle/data/contract";
import type { i18n as I18n } from "i18next";
import { createI18n } from "./index.ts";
import type { Messages } from "./namespaces.ts";

const FILES: Record<Locale, () => Promise<{ default: Messages }>> = {
  fr: () => import("./locales/fr.ts"),
  nl: () => import("./locales/nl.ts"),
  en: () => import("./locales/en.ts"),
};

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
  const promise = FILES[locale]().then((messages) => {
    const instance = createI18n(locale, messages.default);
    loaded.set(locale, instance);
    return instance;
  });
  loading.set(locale, promise);
  promise.catch(() => loading.delete(locale));
  return promise;
}
