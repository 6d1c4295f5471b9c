import type { Position } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { Marker } from "react-map-gl/maplibre";
import styles from "./coverage-map.module.css";

type PlanPinsProps = {
  /** The places of the plan, in their order. */
  planned: Position[];
  /** Those proposed after them. */
  proposed: Position[];
  onMove: (at: number, position: Position) => void;
};

/** Places that are not there yet, numbered; those of the plan can be dragged, proposals are open. */
export function PlanPins({ planned, proposed, onMove }: PlanPinsProps) {
  const { t } = useTranslation("coverage");
  const pins = [...planned, ...proposed].map((position, at) => ({ position, number: at + 1 }));
  return pins.map(({ position: [longitude, latitude], number }) => {
    const isPlanned = number <= planned.length;
    const label = isPlanned
      ? t(($) => $.map.dragged, { number })
      : t(($) => $.map.proposed, { number });
    return (
      <Marker
        key={`${isPlanned} ${number}`}
        longitude={longitude}
        latitude={latitude}
        draggable={isPlanned}
        onDragEnd={({ lngLat }) => onMove(number - 1, [lngLat.lng, lngLat.lat])}
      >
        <span
          className={isPlanned ? styles.pin : `${styles.pin} ${styles.proposed}`}
          role="img"
          aria-label={label}
          title={label}
        >
          {number}
        </span>
      </Marker>
    );
  });
}
