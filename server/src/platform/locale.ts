import { LOCALES, type Locale, localeSchema } from "@passerelle/data/contract";
import type { Context } from "hono";
import { accepts } from "hono/accepts";

/** The language of an answer: `lang`, else the best of `Accept-Language`, else the first of ours. */
export function localeOf(c: Context): Locale {
  const asked = localeSchema.safeParse(c.req.query("lang"));
  if (asked.success) return asked.data;
  return accepts(c, {
    header: "Accept-Language",
    supports: [...LOCALES],
    default: LOCALES[0],
    match: (accepted) => {
      const best = [...accepted].sort((a, b) => b.q - a.q).map(({ type }) => type.slice(0, 2));
      return best.find((language) => localeSchema.safeParse(language).success) ?? LOCALES[0];
    },
  }) as Locale;
}
