import type { Place } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatLanguage } from "../../lib/format.ts";
import styles from "./Summary.module.css";

/** The short text, with a word about its language and its origin when they matter. */
export function Summary({ summary }: { summary: NonNullable<Place["summary"]> }) {
  const { t } = useTranslation();
  const { t: tPages } = useTranslation("pages");
  const locale = useLocale();
  const { text, lang, origin } = summary;
  const isForeign = lang !== locale;
  return (
    <div className={styles.summary}>
      <p className={styles.text} lang={isForeign ? lang : undefined}>
        {text}
      </p>
      {isForeign && (
        <p className={styles.note}>
          {tPages(($) => $.place.inLanguage, { language: formatLanguage(lang, locale) })}
        </p>
      )}
      {origin === "machine" && <p className={styles.note}>{t(($) => $.place.machine)}</p>}
    </div>
  );
}
