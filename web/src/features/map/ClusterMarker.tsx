import { useTranslation } from "react-i18next";
import type { Cluster } from "./clusters.ts";
import styles from "./markers.module.css";
import { Ring } from "./Ring.tsx";
import { ringSize } from "./ring.ts";
import { useCount } from "./use-count.ts";

type ClusterMarkerProps = { cluster: Cluster; isHighlighted: boolean; onZoom: () => void };

/** Several spots near each other: how many places, of which groups. */
export function ClusterMarker({ cluster, isHighlighted, onZoom }: ClusterMarkerProps) {
  const { t } = useTranslation("map");
  const formatCount = useCount();
  const { places, approximate, makeup } = cluster;
  return (
    <button
      type="button"
      className={styles.marker}
      data-highlighted={isHighlighted || undefined}
      aria-label={t(($) => $.cluster, { count: places, places: formatCount(places) })}
      onClick={onZoom}
    >
      <Ring makeup={makeup} size={ringSize(places)} isOpen={approximate === places} />
      <span className={styles.count}>{formatCount(places)}</span>
    </button>
  );
}
