import { useTranslation } from "react-i18next";
import { GroupPin } from "./GroupPin.tsx";
import styles from "./markers.module.css";
import type { MarkedPlace } from "./marks.ts";
import { PlaceLink } from "./PlaceLink.tsx";
import { standingOf } from "./standing.ts";

type PlaceMarkerProps = {
  place: MarkedPlace;
  isApproximate: boolean;
  isHighlighted: boolean;
  href: string;
  onOpen: () => void;
  onHighlight: (isHighlighted: boolean) => void;
};

/** One place alone: a link to its page, with its name as a label. */
export function PlaceMarker(props: PlaceMarkerProps) {
  const { place, isApproximate, isHighlighted, href, onOpen, onHighlight } = props;
  const { t } = useTranslation("map");
  const { t: tCommon } = useTranslation();
  const standing = standingOf(place);
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
      <GroupPin group={place.group} isOpen={isApproximate} standing={standing} />
      <span className={styles.label}>
        <span className={styles.name}>{place.name}</span>{" "}
        {place.status && standing !== "open" && (
          <span className={styles.note}>{tCommon(($) => $.status[place.status ?? "unknown"])}</span>
        )}{" "}
        {isApproximate && <span className={styles.note}>{t(($) => $.approximate)}</span>}
      </span>
    </PlaceLink>
  );
}
