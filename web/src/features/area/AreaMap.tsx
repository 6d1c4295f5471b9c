import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { SHEET_MINUTES } from "../../lib/area-sheet-queries.ts";
import type { Area } from "../../lib/areas.ts";
import { readCoverage } from "../../lib/coverage-url.ts";
import { mapFile } from "../coverage/files.ts";
import styles from "./AreaMap.module.css";

/** Size of the drawing, in its own pixels. */
const SIZE = { width: 600, height: 420 };

/** Who has a place within how many minutes, and where the places are, as a picture. */
export function AreaMap({ area: { key, name } }: { area: Area }) {
  const { t } = useTranslation("area");
  const locale = useLocale();
  const state = { ...readCoverage(""), within: key, minutes: SHEET_MINUTES };
  return (
    <img
      className={styles.map}
      src={mapFile(state, locale, SIZE)}
      {...SIZE}
      alt={t(($) => $.sheet.map, { name })}
    />
  );
}
