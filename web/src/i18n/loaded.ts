import type { Locale } from "@passerelle/data/contract";
import type { i18n as I18n } from "i18next";
import type { Messages } from "./namespaces.ts";
import { createTranslator } from "./translate.ts";

type MessagesFile = () => Promise<{ default: Partial<Messages> }>;

/** What every page says, and what only some say. */
const FILES: Record<Locale, { first: MessagesFile; later: MessagesFile }> = {
  fr: { first: () => import("./locales/fr.ts"), later: () => import("./locales/fr-later.ts") },
  nl: { first: () => import("./locales/nl.ts"), later: () => import("./locales/nl-later.ts") },
  en: { first: () => import("./locales/en.ts"), later: () => import("./locales/en-later.ts") },
};

const loaded = new Map<Locale, I18n>();
const loading = new Map<Locale, Promise<I18n>>();

/** The instance of a language, or the promise of it while its chunk is on the way. */
export function i18nFor(locale: Locale): I18n | Promise<I18n> {
  return loaded.get(locale) ?? loadI18n(locale);
}

/** Fetches the first messages of a language, once; a failed attempt may be made again. */
export function loadI18n(locale: Locale): Promise<I18n> {
  const known = loading.get(locale);
  if (known) return known;
  const { first, later } = FILES[locale];
  const promise = first().then((messages) => {
    const loadLater = () => later().then((file) => file.default);
    const instance = createTranslator(locale, messages.default, loadLater);
    loaded.set(locale, instance);
    return instance;
  });
  loading.set(locale, promise);
  promise.catch(() => loading.delete(locale));
  return promise;
}

/** Fetches also what the list does not say. */
export async function loadAllTexts(locale: Locale): Promise<void> {
  const i18n = await loadI18n(locale);
  await i18n.loadNamespaces("pages");
}
