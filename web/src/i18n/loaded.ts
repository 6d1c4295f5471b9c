import type { Locale } from "@passerelle/data/contract";
import type { i18n as I18n } from "i18next";
import { fileOf, type Messages, type Namespace } from "./namespaces.ts";
import { createTranslator } from "./translate.ts";

type MessagesFile = () => Promise<{ default: Partial<Messages> }>;

/** What every page says, what the list does not say, and what only the pages for officials say. */
const FILES: Record<Locale, Record<"first" | "later" | "officials", MessagesFile>> = {
  fr: {
    first: () => import("./locales/fr.ts"),
    later: () => import("./locales/fr-later.ts"),
    officials: () => import("./locales/fr-officials.ts"),
  },
  nl: {
    first: () => import("./locales/nl.ts"),
    later: () => import("./locales/nl-later.ts"),
    officials: () => import("./locales/nl-officials.ts"),
  },
  en: {
    first: () => import("./locales/en.ts"),
    later: () => import("./locales/en-later.ts"),
    officials: () => import("./locales/en-officials.ts"),
  },
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
  const files = FILES[locale];
  const promise = files.first().then((messages) => {
    const loadMore = async (namespace: Namespace) => (await files[fileOf(namespace)]()).default;
    const instance = createTranslator(locale, messages.default, loadMore);
    loaded.set(locale, instance);
    return instance;
  });
  loading.set(locale, promise);
  promise.catch(() => loading.delete(locale));
  return promise;
}

/** Fetches some namespaces too, besides what every page says. */
export async function loadTexts(locale: Locale, namespaces: Namespace[]): Promise<void> {
  const i18n = await loadI18n(locale);
  await Promise.all(namespaces.map((namespace) => i18n.loadNamespaces(namespace)));
}
