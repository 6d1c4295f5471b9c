import type { Bbox, Position } from "@passerelle/data/contract";
import { Crosshair, LocateFixed, type LucideIcon, Maximize, Minus, Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { MapRef } from "react-map-gl/maplibre";
import { BY_VISITOR, MOVE_MS } from "./camera.ts";
import styles from "./controls.module.css";
import { OVER_MAP } from "./covered.ts";

type MapControlsProps = {
  map: MapRef;
  /** Whether there is room for the zoom only. */
  isSmall: boolean;
  /** What "the whole territory" shows. */
  territory: Bbox;
  onLocate: () => void;
  onNear?: (position: Position) => void;
};

/** Buttons of at least 44 px over the map. */
export function MapControls({ map, isSmall, territory, onLocate, onNear }: MapControlsProps) {
  const { t } = useTranslation("map");
  const move = { duration: MOVE_MS };
  const zoomBy = (step: number) => map.easeTo({ zoom: map.getZoom() + step, ...move }, BY_VISITOR);
  const showTerritory = () => map.fitBounds(territory, { padding: 24, ...move }, BY_VISITOR);

  const controls: [label: string, icon: LucideIcon, action: () => void][] = [
    [t(($) => $.controls.zoomIn), Plus, () => zoomBy(1)],
    [t(($) => $.controls.zoomOut), Minus, () => zoomBy(-1)],
  ];
  if (!isSmall) {
    controls.push([t(($) => $.controls.wholeTerritory), Maximize, showTerritory]);
    controls.push([t(($) => $.controls.locate), LocateFixed, onLocate]);
  }
  if (onNear) {
    const measure = () => onNear(map.getCenter().toArray());
    controls.push([t(($) => $.measure.centre), Crosshair, measure]);
  }
  return (
    <div className={styles.controls} {...OVER_MAP}>
      {controls.map(([label, Icon, action]) => (
        <button key={label} type="button" className={styles.control} title={label} onClick={action}>
          <Icon size={20} aria-hidden="true" />
          <span className={styles.hidden}>{label}</span>
        </button>
      ))}
    </div>
  );
}
