import { GroupBadge } from "../../components/GroupBadge.tsx";
import type { MarkedPlace } from "./marks.ts";
import { PlaceLink } from "./PlaceLink.tsx";
import styles from "./popup.module.css";

export type SpotListProps = {
  places: MarkedPlace[];
  placeHref: (slug: string) => string;
  onOpen: (slug: string) => void;
  onHighlight: (placeId: string | undefined) => void;
};

/** Links to places that share a marker. */
export function SpotList({ places, placeHref, onOpen, onHighlight }: SpotListProps) {
  return (
    <ul className={styles.list}>
      {places.map(({ id, slug, name, group }) => (
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
  );
}
