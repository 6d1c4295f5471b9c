import { isApproximate, type Place } from "@passerelle/data/contract";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { useLocale } from "../../lib/app-context.ts";
import { readHome } from "../../lib/filters-url.ts";
import { formatDistance } from "../../lib/format.ts";
import { localName } from "../../lib/local-name.ts";
import { placeHref } from "../../lib/place-href.ts";
import { usePage } from "../../lib/use-page.ts";
import { labelOf, type Vocabulary } from "../../lib/vocabulary.ts";
import styles from "./PlaceLines.module.css";

/** Below this many metres an approximate distance says no more than "the same town". */
const SAME_TOWN = 1000;

type PlaceLinesProps = {
  places: Place[];
  /** The place they are seen from. */
  from: Place;
  vocabulary: Vocabulary;
};

/** Other places, one line each: name, kind, town, how far, and whether the border lies between. */
export function PlaceLines({ places, from, vocabulary }: PlaceLinesProps) {
  const locale = useLocale();
  const { search } = usePage();
  return (
    <ul className={styles.lines}>
      {places.map((place) => {
        const name = localName(place, locale);
        const kind = place.typologies.map((key) => labelOf(vocabulary, "typologies", key));
        return (
          <li key={place.id} className={styles.line}>
            <Link
              className={styles.name}
              href={placeHref(place.slug, locale, readHome(search))}
              lang={name.lang}
            >
              {name.text}
            </Link>
            <p className={styles.detail}>
              {[kind.join("\u00a0· "), place.address.locality].filter(Boolean).join(", ")}
            </p>
            <HowFar place={place} from={from} />
          </li>
        );
      })}
    </ul>
  );
}

function HowFar({ place, from }: { place: Place; from: Place }) {
  const { t } = useTranslation("pages");
  const { t: tCommon } = useTranslation();
  const locale = useLocale();
  const { distance, address } = place;
  const isRough = isApproximate(place.precision) || isApproximate(from.precision);
  const parts: string[] = [];
  if (distance !== undefined && isRough && distance < SAME_TOWN) {
    parts.push(t(($) => $.nearby.sameTown));
  } else if (distance !== undefined) {
    const options = { distance: formatDistance(distance, locale) };
    parts.push(isRough ? t(($) => $.nearby.about, options) : tCommon(($) => $.card.at, options));
  }
  if (address.country !== from.address.country) {
    const country = tCommon(($) => $.countries[address.country]);
    parts.push(t(($) => $.nearby.across, { country }));
  }
  return parts.length > 0 ? <p className={styles.far}>{parts.join(" · ")}</p> : null;
}
