import type { Position } from "@passerelle/data/contract";
import { Ruler } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { type MapRef, Popup } from "react-map-gl/maplibre";
import styles from "./popup.module.css";
import { useMapPress } from "./use-map-press.ts";

type MeasureOfferProps = { map: MapRef; onNear: (position: Position) => void };

/** Offers to measure distances from a point of the map that is clicked, or held with a finger. */
export function MeasureOffer({ map, onNear }: MeasureOfferProps) {
  const { t } = useTranslation("map");
  const [point, setPoint] = useState<Position>();
  useMapPress(map, (position) => {
    // a click beside something that is open only closes it
    const isBusy = map.getContainer().querySelector(".maplibregl-popup");
    if (!isBusy) setPoint(position);
  });

  function leave() {
    setPoint(undefined);
    map.getCanvas().focus({ preventScroll: true });
  }

  if (!point) return null;
  return (
    <Popup
      key={point.join()}
      className={styles.popup}
      longitude={point[0]}
      latitude={point[1]}
      maxWidth="none"
      closeButton={false}
      onClose={() => setPoint(undefined)}
    >
      <button
        type="button"
        className={styles.offer}
        onKeyDown={({ key }) => key === "Escape" && leave()}
        onClick={() => {
          leave();
          onNear(point);
        }}
      >
        <Ruler size={18} aria-hidden="true" />
        {t(($) => $.measure.here)}
      </button>
    </Popup>
  );
}
