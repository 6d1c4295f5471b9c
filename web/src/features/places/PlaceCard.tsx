import { isApproximate, type Place, type TravelMode } from "@passerelle/data/contract";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { GroupBadge } from "../../components/GroupBadge.tsx";
import { Marked } from "../../components/Marked.tsx";
import { OpenMark } from "../../components/OpenMark.tsx";
import { StatusMark } from "../../components/StatusMark.tsx";
import { UnlistedMark } from "../../components/UnlistedMark.tsx";
import { useLocale } from "../../lib/app-context.ts";
import { localName } from "../../lib/local-name.ts";
import { sideLabel } from "../../lib/territory.ts";
import { labelOf, type Vocabulary } from "../../lib/vocabulary.ts";
import { KeepButton } from "../shortlist/KeepButton.tsx";
import { Distance } from "./Distance.tsx";
import styles from "./PlaceCard.module.css";
import { shortList } from "./short-list.ts";

type PlaceCardProps = {
  place: Place;
  vocabulary: Vocabulary;
  href: string;
  onHighlight: (placeId: string | undefined) => void;
  /** What can be done with the place beside opening it; by default, keeping it. */
  actions?: ReactNode;
  /** Folded beginnings of words that were searched. */
  matched?: string[] | undefined;
  /** How the visitor would go there, where minutes are to be said beside the distance. */
  mode?: TravelMode | undefined;
};

/** An entry of the list: name, what it is, what one can do there, where, open or not, and what is doubtful. */
export function PlaceCard(props: PlaceCardProps) {
  const { place, vocabulary, href, onHighlight, matched, mode } = props;
  const { actions = <KeepButton place={place} /> } = props;
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
            <Marked text={name.text} beginnings={matched} />
          </Link>
        </h3>
        <p className={styles.typologies}>
          <Marked text={typologies.join("\u00a0· ")} beginnings={matched} />
        </p>
        {functions.length > 0 && (
          <p className={styles.functions}>
            <Marked text={shortList(functions, t, locale)} beginnings={matched} />
          </p>
        )}
        <p className={styles.where}>
          <span>
            {place.address.locality && (
              <Marked text={place.address.locality} beginnings={matched} />
            )}
            <span className={styles.side}>{sideLabel(place.side, locale)}</span>
          </span>
          {place.distance !== undefined && <Distance metres={place.distance} mode={mode} />}
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
