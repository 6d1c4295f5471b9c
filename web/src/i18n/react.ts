import type { i18n as I18n } from "i18next";
import { createContext, createElement, type ReactNode, useContext } from "react";
import type { Messages } from "./namespaces.ts";

/** Stands in for `react-i18next`, whose types it goes by: see the aliases of the build. */
const I18nContext = createContext<I18n | undefined>(undefined);

type I18nextProviderProps = { i18n: I18n; children?: ReactNode };

export function I18nextProvider({ i18n, children }: I18nextProviderProps) {
  return createElement(I18nContext, { value: i18n }, children);
}

/** The texts of one namespace in the language of the page; suspends while they are on their way. */
export function useTranslation(namespace: keyof Messages = "common") {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error("useTranslation needs an I18nextProvider above it");
  // thrown as react-i18next does: after `use` React 19.3 may take the first rendering for a later one
  if (!i18n.hasLoadedNamespace(namespace)) throw i18n.loadNamespaces(namespace);
  return { t: i18n.getFixedT(null, namespace), i18n };
}
