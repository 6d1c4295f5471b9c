import { THEMES } from "@passerelle/data/look";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { SHEET_MINUTES } from "../../lib/area-sheet-queries.ts";
import type { Area } from "../../lib/areas.ts";
import { readCoverage } from "../../lib/coverage-url.ts";
import { mapFile } from "../coverage/files.ts";
import styles from "./AreaMap.module.css";

/** Size of the drawing, in its own pixels. */
const SIZE = { width: 600, height: 420 };
/** The same on a phone, where letters would shrink with the drawing. */
const PHONE_SIZE = { width: 400, height: 400 };

/** Who has a place within how many minutes, and where the places are, as a picture. */
export function AreaMap({ area: { key, name } }: { area: Area }) {
  const { t } = useTranslation("area");
  const locale = useLocale();
  const state = { ...readCoverage(""), within: key, minutes: SHEET_MINUTES };
  // the dark one is not displayed in the light, and so never fetched
  return THEMES.map((theme) => (
    <picture key={theme} className={`${styles[theme]} ${theme}-only`}>
      <source
        media="(max-width: 30rem)"
        srcSet={mapFile(state, locale, { ...PHONE_SIZE, theme })}
        {...PHONE_SIZE}
      />
      <img
        className={styles.map}
        src={mapFile(state, locale, { ...SIZE, theme })}
        {...SIZE}
        // paper takes the light one in the dark too
        loading={theme === "light" ? "eager" : "lazy"}
        alt={t(($) => $.sheet.map, { name })}
      />
    </picture>
  ));
}
