import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { MarkerCount } from "./MarkerCount.tsx";
import type { MapItem } from "./map-items.ts";
import styles from "./markers.module.css";
import { Ring } from "./Ring.tsx";
import { ringSize } from "./ring.ts";
import { useCount } from "./use-count.ts";

type ClusterMarkerProps = {
  item: MapItem;
  isHighlighted: boolean;
  onZoom: (event: MouseEvent) => void;
};

/** Several places near each other: how many, of which groups. */
export function ClusterMarker({ item, isHighlighted, onZoom }: ClusterMarkerProps) {
  const { t } = useTranslation("map");
  const formatCount = useCount();
  const { count, approximate, makeup } = item;
  return (
    <button
      type="button"
      className={styles.marker}
      data-highlighted={isHighlighted || undefined}
      aria-label={t(($) => $.cluster, { count, places: formatCount(count) })}
      onClick={onZoom}
    >
      <Ring makeup={makeup} size={ringSize(count)} isOpen={approximate === count} />
      <MarkerCount count={count} />
    </button>
  );
}
