import type { Place } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { formatLanguage } from "../../lib/format.ts";
import { localName, usualName } from "../../lib/local-name.ts";
import styles from "./UsualName.module.css";

/** The name on the door, where the title shows another one. */
export function UsualName({ place }: { place: Pick<Place, "name" | "names"> }) {
  const { t } = useTranslation("pages");
  const locale = useLocale();
  const usual = usualName(place);
  if (localName(place, locale).text === usual.text) return null;
  return (
    <p className={styles.usual}>
      {usual.lang
        ? t(($) => $.practical.usualNameIn, { language: formatLanguage(usual.lang, locale) })
        : t(($) => $.practical.usualName)}{" "}
      <span lang={usual.lang}>{usual.text}</span>
    </p>
  );
}
