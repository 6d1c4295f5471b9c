import type { Position } from "@passerelle/data/contract";
import type { LucideIcon } from "lucide-react";
import { useState } from "react";
import { type MapRef, Popup } from "react-map-gl/maplibre";
import styles from "./popup.module.css";
import { useMapPress } from "./use-map-press.ts";

type PressOfferProps = {
  map: MapRef;
  icon: LucideIcon;
  label: string;
  /** What is said of the point, above the offer. */
  about?: (position: Position) => string | undefined;
  onAccept: (position: Position) => void;
};

/** Offers something at a point of the map that is clicked, or held with a finger. */
export function PressOffer({ map, icon: Icon, label, about, onAccept }: PressOfferProps) {
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
  const text = about?.(point);
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
      {text && <p className={styles.about}>{text}</p>}
      <button
        type="button"
        className={styles.offer}
        onKeyDown={({ key }) => key === "Escape" && leave()}
        onClick={() => {
          leave();
          onAccept(point);
        }}
      >
        <Icon size={18} aria-hidden="true" />
        {label}
      </button>
    </Popup>
  );
}
