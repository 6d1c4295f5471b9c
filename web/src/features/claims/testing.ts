import type { Claim, Locale } from "@passerelle/data/contract";
import { ALL_MESSAGES } from "../../i18n/all-messages.ts";
import { createI18n } from "../../i18n/index.ts";
import type { Words } from "./words.ts";

const TERMS = { fablab: { label: "Fablab" }, coworking: { label: "Coworking" } };

/** The words of a language with a taxonomy of two concepts. */
export function testWords(locale: Locale): Words {
  const i18n = createI18n(locale, ALL_MESSAGES[locale]);
  return {
    locale,
    vocabulary: {
      groups: [],
      functions: TERMS,
      typologies: TERMS,
      domains: {},
      labels: {},
      languages: {},
      access: {},
      costs: {},
      equipment: {},
      statuses: {},
    },
    common: i18n.getFixedT(null, "common"),
    claims: i18n.getFixedT(null, "claims"),
  };
}

/** What record 1 of a source says; shown unless `rest` says otherwise. */
export function testClaim(
  source: string,
  field: string,
  value: unknown,
  rest: Partial<Claim> = {},
): Claim {
  return {
    source,
    field,
    value,
    record: "1",
    licence: "etalab-2.0",
    seenAt: "2026-11-20T10:00:00Z",
    shown: true,
    ...rest,
  };
}
