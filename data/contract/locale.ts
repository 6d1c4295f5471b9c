import { LOCALES } from "./lists.ts";
import { z } from "./zod.ts";

export const localeSchema = z.enum(LOCALES);
export type Locale = z.infer<typeof localeSchema>;

/** The same text in one or more languages; absent means "not translated", never "". */
export const localizedTextSchema = z
  .partialRecord(localeSchema, z.string().min(1))
  .meta({ id: "LocalizedText" });
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** A text that must exist in every language: labels of the taxonomy and the territory. */
export const labelSchema = z
  .object({ fr: z.string().min(1), nl: z.string().min(1), en: z.string().min(1) })
  .meta({ id: "Label" });
export type Label = z.infer<typeof labelSchema>;
