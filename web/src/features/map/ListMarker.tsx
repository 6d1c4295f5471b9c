import { useTranslation } from "react-i18next";
import { MarkerCount } from "./MarkerCount.tsx";
import type { MapItem } from "./map-items.ts";
import styles from "./markers.module.css";
import { Ring } from "./Ring.tsx";
import { ringSize } from "./ring.ts";
import { useCount } from "./use-count.ts";

type ListMarkerProps = {
  item: MapItem;
  isHighlighted: boolean;
  isOpen: boolean;
  onToggle: () => void;
};

/** Several places that no zoom takes apart, which open as a list. */
export function ListMarker({ item, isHighlighted, isOpen, onToggle }: ListMarkerProps) {
  const { t } = useTranslation("map");
  const formatCount = useCount();
  const { count, approximate, makeup } = item;
  const options = { count, places: formatCount(count) };
  const isApproximate = approximate === count;
  return (
    <button
      type="button"
      className={styles.marker}
      data-highlighted={isHighlighted || isOpen || undefined}
      data-exact={!isApproximate || undefined}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-label={isApproximate ? t(($) => $.spotApproximate, options) : t(($) => $.spot, options)}
      onClick={onToggle}
    >
      <Ring makeup={makeup} size={ringSize(count)} isOpen={isApproximate} />
      <MarkerCount count={count} />
    </button>
  );
}
