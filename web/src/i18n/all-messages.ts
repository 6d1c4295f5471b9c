import type { Locale } from "@passerelle/data/contract";
import type { Messages } from "./index.ts";
import enCommon from "./locales/en/common.json";
import enMap from "./locales/en/map.json";
import frCommon from "./locales/fr/common.json";
import frMap from "./locales/fr/map.json";
import nlCommon from "./locales/nl/common.json";
import nlMap from "./locales/nl/map.json";

/** Every language, for the server; the browser loads only the one it shows. */
export const ALL_MESSAGES: Record<Locale, Messages> = {
  fr: { common: frCommon as Messages["common"], map: frMap as Messages["map"] },
  nl: { common: nlCommon, map: nlMap },
  en: { common: enCommon, map: enMap },
};
