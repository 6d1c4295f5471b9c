import type { Locale } from "@passerelle/data/contract";
import type { Messages } from "./index.ts";
import enClaims from "./locales/en/claims.json";
import enCommon from "./locales/en/common.json";
import enMap from "./locales/en/map.json";
import frClaims from "./locales/fr/claims.json";
import frCommon from "./locales/fr/common.json";
import frMap from "./locales/fr/map.json";
import nlClaims from "./locales/nl/claims.json";
import nlCommon from "./locales/nl/common.json";
import nlMap from "./locales/nl/map.json";

/** Every language, for the server; the browser loads only the one it shows. */
export const ALL_MESSAGES: Record<Locale, Messages> = {
  fr: {
    common: frCommon as Messages["common"],
    map: frMap as Messages["map"],
    claims: frClaims as Messages["claims"],
  },
  nl: { common: nlCommon, map: nlMap, claims: nlClaims },
  en: { common: enCommon, map: enMap, claims: enClaims },
};
