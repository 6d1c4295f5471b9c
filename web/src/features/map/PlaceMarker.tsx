import type { Spot } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { GroupPin } from "./GroupPin.tsx";
import styles from "./markers.module.css";
import { PlaceLink } from "./PlaceLink.tsx";

type PlaceMarkerProps = {
  place: Spot["places"][number];
  isApproximate: boolean;
  isHighlighted: boolean;
  href: string;
  onOpen: () => void;
  onHighlight: (isHighlighted: boolean) => void;
};

/** One place alone on its spot: a link to its page, with its name as a label. */
export function PlaceMarker(props: PlaceMarkerProps) {
  const { place, isApproximate, isHighlighted, href, onOpen, onHighlight } = props;
  const { t } = useTranslation("map");
  return (
    <PlaceLink
      href={href}
      className={styles.marker}
      data-highlighted={isHighlighted || undefined}
      onOpen={onOpen}
      onMouseEnter={() => onHighlight(true)}
      onMouseLeave={() => onHighlight(false)}
      onFocus={() => onHighlight(true)}
      onBlur={() => onHighlight(false)}
    >
      <GroupPin group={place.group} isOpen={isApproximate} />
      <span className={styles.label}>
        <span className={styles.name}>{place.name}</span>{" "}
        {isApproximate && <span className={styles.note}>{t(($) => $.approximate)}</span>}
      </span>
    </PlaceLink>
  );
}
