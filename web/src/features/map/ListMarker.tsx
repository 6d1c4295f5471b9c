import type { Spot } from "@passerelle/data/contract";
import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import styles from "./markers.module.css";
import { Ring } from "./Ring.tsx";
import { ringSize } from "./ring.ts";
import { makeupOf } from "./spots.ts";
import { useCount } from "./use-count.ts";

type ListMarkerProps = {
  spot: Spot;
  isHighlighted: boolean;
  isOpen: boolean;
  onToggle: () => void;
  ref: Ref<HTMLButtonElement>;
};

/** Several places on one spot, which open as a list. */
export function ListMarker({ spot, isHighlighted, isOpen, onToggle, ref }: ListMarkerProps) {
  const { t } = useTranslation("map");
  const formatCount = useCount();
  const count = spot.places.length;
  const options = { count, places: formatCount(count) };
  return (
    <button
      ref={ref}
      type="button"
      className={styles.marker}
      data-highlighted={isHighlighted || isOpen || undefined}
      data-exact={!spot.approximate || undefined}
      aria-haspopup="dialog"
      aria-expanded={isOpen}
      aria-label={
        spot.approximate ? t(($) => $.spotApproximate, options) : t(($) => $.spot, options)
      }
      onClick={onToggle}
    >
      <Ring makeup={makeupOf(spot)} size={ringSize(count)} isOpen={spot.approximate} />
      <span className={styles.count}>{options.places}</span>
    </button>
  );
}
