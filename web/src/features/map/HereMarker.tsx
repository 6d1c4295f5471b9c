import type { Position } from "@passerelle/data/contract";
import { Marker } from "react-map-gl/maplibre";
import styles from "./controls.module.css";

/** A dot at the visitor's position, or at another from which distances are measured. */
export function HereMarker({ position, label }: { position: Position; label: string }) {
  return (
    <Marker longitude={position[0]} latitude={position[1]}>
      <span className={styles.here} role="img" aria-label={label} />
    </Marker>
  );
}
