import type { Place } from "@passerelle/data/contract";
import { THEMES } from "@passerelle/data/look";
import { useTranslation } from "react-i18next";
import { useLocale } from "../lib/app-context.ts";
import { mapImagePath } from "../lib/map-image-path.ts";
import styles from "./MapPicture.module.css";

/** Size of the drawing, that of a small map beside facts: its letters are as large as those around. */
const SIZE = { width: 416, height: 312 };

type MapPictureProps = { places: Pick<Place, "id">[]; onFailure: () => void };

/** A drawn map of some places, for where the one that moves is not here yet, or never will be. */
export function MapPicture({ places, onFailure }: MapPictureProps) {
  const { t } = useTranslation();
  const locale = useLocale();
  // the one of the other theme is not displayed, and so never fetched
  return THEMES.map((theme) => (
    <img
      key={theme}
      className={`${styles.picture} ${theme}-only`}
      src={mapImagePath(places, locale, { ...SIZE, theme })}
      {...SIZE}
      loading="lazy"
      alt={t(($) => $.map.title)}
      onError={onFailure}
    />
  ));
}
