import type { PlaceFilters } from "@passerelle/data/contract";
import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Popup } from "react-map-gl/maplibre";
import type { MapItem } from "./map-items.ts";
import { placesOf } from "./map-items.ts";
import styles from "./popup.module.css";
import { SpotList, type SpotListProps } from "./SpotList.tsx";
import { UnnamedSpotList } from "./UnnamedSpotList.tsx";
import { useCount } from "./use-count.ts";

type SpotPopupProps = Omit<SpotListProps, "places"> & {
  item: MapItem;
  filters?: PlaceFilters;
  onClose: () => void;
};

/** The places of a marker as a list of links; takes the focus when it opens. */
export function SpotPopup({ item, filters, onClose, ...links }: SpotPopupProps) {
  const { t } = useTranslation("map");
  const formatCount = useCount();
  const titleId = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const { count, approximate, position } = item;
  const places = placesOf(item);

  useEffect(() => dialog.current?.focus({ preventScroll: true }), []);

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  }

  return (
    <Popup
      className={styles.popup}
      longitude={position[0]}
      latitude={position[1]}
      offset={20}
      maxWidth="none"
      closeButton={false}
      focusAfterOpen={false}
      onClose={onClose}
    >
      <div
        ref={dialog}
        className={styles.dialog}
        role="dialog"
        aria-labelledby={titleId}
        tabIndex={-1}
        onKeyDown={closeOnEscape}
      >
        <div className={styles.head}>
          <h2 id={titleId} className={styles.title}>
            {t(($) => $.popup.title, { count, places: formatCount(count) })}
          </h2>
          <button
            type="button"
            className={styles.close}
            aria-label={t(($) => $.popup.close)}
            onClick={onClose}
          >
            <X size={20} aria-hidden="true" />
          </button>
        </div>
        {approximate === count && <p className={styles.note}>{t(($) => $.approximate)}</p>}
        {places || !filters ? (
          <SpotList {...links} places={places ?? []} />
        ) : (
          <UnnamedSpotList {...links} item={item} filters={filters} />
        )}
      </div>
    </Popup>
  );
}
