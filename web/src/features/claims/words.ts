import type { Locale } from "@passerelle/data/contract";
import type { TFunction } from "i18next";
import type { Vocabulary } from "../../lib/vocabulary.ts";

/** What it takes to say a value in the visitor's language. */
export type Words = {
  locale: Locale;
  vocabulary: Vocabulary;
  common: TFunction;
  claims: TFunction<"claims">;
};
