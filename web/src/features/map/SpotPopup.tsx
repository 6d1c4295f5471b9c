import type { Spot } from "@passerelle/data/contract";
import { X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Popup } from "react-map-gl/maplibre";
import { GroupBadge } from "../../components/GroupBadge.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import styles from "./popup.module.css";
import { useCount } from "./use-count.ts";

type SpotPopupProps = {
  spot: Spot;
  placeHref: (slug: string) => string;
  onOpen: (slug: string) => void;
  onHighlight: (placeId: string | undefined) => void;
  onClose: () => void;
};

/** The places of one spot as a list of links; takes the focus when it opens. */
export function SpotPopup({ spot, placeHref, onOpen, onHighlight, onClose }: SpotPopupProps) {
  const { t } = useTranslation("map");
  const formatCount = useCount();
  const titleId = useId();
  const dialog = useRef<HTMLDivElement>(null);
  const count = spot.places.length;

  useEffect(() => dialog.current?.focus({ preventScroll: true }), []);

  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  }

  return (
    <Popup
      className={styles.popup}
      longitude={spot.position[0]}
      latitude={spot.position[1]}
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
        {spot.approximate && <p className={styles.note}>{t(($) => $.approximate)}</p>}
        <ul className={styles.list}>
          {spot.places.map(({ id, slug, name, group }) => (
            <li key={id}>
              <PlaceLink
                href={placeHref(slug)}
                className={styles.link}
                onOpen={() => onOpen(slug)}
                onMouseEnter={() => onHighlight(id)}
                onMouseLeave={() => onHighlight(undefined)}
              >
                <GroupBadge group={group} size={26} />
                {name}
              </PlaceLink>
            </li>
          ))}
        </ul>
      </div>
    </Popup>
  );
}
