import type { Locale, WebConfig } from "@passerelle/data/contract";
import { createContext, useContext } from "react";

export const LocaleContext = createContext<Locale>("fr");
export const ConfigContext = createContext<WebConfig>({});

/** Language of the page, from its address. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

export function useConfig(): WebConfig {
  return useContext(ConfigContext);
}
