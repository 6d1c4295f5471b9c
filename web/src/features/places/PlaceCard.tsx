import { isApproximate, type Place } from "@passerelle/data/contract";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { GroupBadge } from "../../components/GroupBadge.tsx";
import { OpenMark } from "../../components/OpenMark.tsx";
import { StatusMark } from "../../components/StatusMark.tsx";
import { UnlistedMark } from "../../components/UnlistedMark.tsx";
import { useLocale } from "../../lib/app-context.ts";
import { formatDistance } from "../../lib/format.ts";
import { localName } from "../../lib/local-name.ts";
import { sideLabel } from "../../lib/territory.ts";
import { labelOf, type Vocabulary } from "../../lib/vocabulary.ts";
import { KeepButton } from "../shortlist/KeepButton.tsx";
import styles from "./PlaceCard.module.css";
import { shortList } from "./short-list.ts";

type PlaceCardProps = {
  place: Place;
  vocabulary: Vocabulary;
  href: string;
  onHighlight: (placeId: string | undefined) => void;
  /** What can be done with the place beside opening it; by default, keeping it. */
  actions?: ReactNode;
};

/** An entry of the list: name, what it is, what one can do there, where, open or not, and what is doubtful. */
export function PlaceCard(props: PlaceCardProps) {
  const { place, vocabulary, href, onHighlight, actions = <KeepButton place={place} /> } = props;
  const { t } = useTranslation();
  const locale = useLocale();
  const typologies = place.typologies.map((key) => labelOf(vocabulary, "typologies", key));
  const functions = place.functions.map((key) => labelOf(vocabulary, "functions", key));
  const name = localName(place, locale);
  return (
    <article
      className={styles.card}
      onMouseEnter={() => onHighlight(place.id)}
      onMouseLeave={() => onHighlight(undefined)}
      onFocus={() => onHighlight(place.id)}
      onBlur={() => onHighlight(undefined)}
    >
      <GroupBadge group={place.group} />
      <div className={styles.text}>
        <h3 className={styles.name}>
          <Link className={styles.link} href={href} lang={name.lang}>
            {name.text}
          </Link>
        </h3>
        <p className={styles.typologies}>{typologies.join(" · ")}</p>
        {functions.length > 0 && (
          <p className={styles.functions}>{shortList(functions, t, locale)}</p>
        )}
        <p className={styles.where}>
          <span>
            {place.address.locality}
            <span className={styles.side}>{sideLabel(place.side, locale)}</span>
          </span>
          {place.distance !== undefined && (
            <span className={styles.distance}>
              {t(($) => $.card.at, { distance: formatDistance(place.distance, locale) })}
            </span>
          )}
        </p>
        {place.opening && (
          <p className={styles.open}>
            <OpenMark place={place} />
          </p>
        )}
        <UnlistedMark sources={place.sources} />
        {(place.status !== "active" || isApproximate(place.precision)) && (
          <p className={styles.doubts}>
            <StatusMark status={place.status} />
            {isApproximate(place.precision) && (
              <span className={styles.approximate}>{t(($) => $.card.approximate)}</span>
            )}
          </p>
        )}
      </div>
      {actions}
    </article>
  );
}
