import { THEMES } from "@passerelle/data/look";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import type { CoverageState } from "../../lib/coverage-url.ts";
import { mapFile } from "./files.ts";
import styles from "./ReachMap.module.css";

const SIZE = { width: 960, height: 640 };

/** The map as a picture: until the one that moves is here, without script and on paper. */
export function ReachPicture({ state }: { state: CoverageState }) {
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  // the dark one is not displayed in the light, and so never fetched
  return THEMES.map((theme) => (
    <img
      key={theme}
      className={`${styles.picture} ${styles[theme]} ${theme}-only`}
      src={mapFile(state, locale, { ...SIZE, theme, legend: false })}
      {...SIZE}
      // paper takes the light one in the dark too
      loading={theme === "light" ? "eager" : "lazy"}
      alt={t(($) => $.map.picture)}
    />
  ));
}
