import type { Place } from "@passerelle/data/contract";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PrintLink } from "../features/print/PrintLink.tsx";
import { ShareButton } from "../features/share/ShareButton.tsx";
import { MissingPlaces } from "../features/shortlist/MissingPlaces.tsx";
import { OwnItems } from "../features/shortlist/OwnItems.tsx";
import { ShortlistItems } from "../features/shortlist/ShortlistItems.tsx";
import { useLocale } from "../lib/app-context.ts";
import { formatNumber } from "../lib/format.ts";
import { keep } from "../lib/kept-places.ts";
import { pathOf } from "../lib/routes.ts";
import { type Shortlist, writeShortlist } from "../lib/shortlist-url.ts";
import type { Vocabulary } from "../lib/vocabulary.ts";
import { PlacesMap } from "./PlacesMap.tsx";
import styles from "./ShortlistPage.module.css";

type ShortlistContentProps = {
  title: string;
  list: Shortlist;
  isOwn: boolean;
  /** Those of the list that exist, in its order. */
  places: Place[];
  missing: string[];
  vocabulary: Vocabulary;
};

/** The places of a short list beside their map, with the ways to pass them on. */
export function ShortlistContent(props: ShortlistContentProps) {
  const { title, list, isOwn, places, missing, vocabulary } = props;
  const { t } = useTranslation();
  const locale = useLocale();
  const [highlightedId, setHighlightedId] = useState<string>();
  const count = places.length;
  const hrefOf = (slug: string) => pathOf({ page: "place", locale, slug });
  const items = { places, vocabulary, placeHref: hrefOf, onHighlight: setHighlightedId };

  return (
    <>
      <div className={styles.places}>
        <MissingPlaces
          ids={missing}
          onForget={
            isOwn
              ? () => keep({ ...list, ids: list.ids.filter((id) => !missing.includes(id)) })
              : undefined
          }
        />
        {list.ids.length > 0 && (
          <div className={styles.bar}>
            <h2>{t(($) => $.results.count, { count, formatted: formatNumber(count, locale) })}</h2>
            <div className={styles.ways} data-print="no">
              <ShareButton title={title} />
              <PrintLink search={writeShortlist(list)} />
            </div>
          </div>
        )}
        {isOwn ? <OwnItems {...items} /> : <ShortlistItems {...items} />}
      </div>
      {count > 0 && (
        <div className={styles.map}>
          <PlacesMap
            places={places}
            highlightedId={highlightedId}
            onHighlight={setHighlightedId}
            placeHref={hrefOf}
          />
        </div>
      )}
    </>
  );
}
