import type { Place } from "@passerelle/data/contract";
import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Vocabulary } from "../../lib/vocabulary.ts";
import { PlaceCard } from "../places/PlaceCard.tsx";
import styles from "./ShortlistItems.module.css";

export type ItemsProps = {
  places: Place[];
  vocabulary: Vocabulary;
  placeHref: (slug: string) => string;
  onHighlight: (placeId: string | undefined) => void;
  /** What can be done with a place, by its rank; by default, keeping it. */
  actionsOf?: (place: Place, rank: number) => ReactNode;
  /** A row of another kind, before the place of that rank or at the end. */
  rows?: { rank: number; row: ReactNode } | undefined;
};

/** The places of a short list, numbered as on paper. */
export function ShortlistItems(props: ItemsProps) {
  const { places, vocabulary, placeHref, onHighlight, actionsOf, rows } = props;
  const { t } = useTranslation("shortlist");
  return (
    <ol className={styles.items} aria-label={t(($) => $.list)}>
      {places.map((place, rank) => (
        <Fragment key={place.id}>
          {rows?.rank === rank && <li>{rows.row}</li>}
          <li className={styles.item}>
            <span className={styles.number} aria-hidden="true">
              {rank + 1}
            </span>
            <PlaceCard
              place={place}
              vocabulary={vocabulary}
              href={placeHref(place.slug)}
              onHighlight={onHighlight}
              actions={actionsOf?.(place, rank)}
            />
          </li>
        </Fragment>
      ))}
      {rows && rows.rank >= places.length && <li>{rows.row}</li>}
    </ol>
  );
}
