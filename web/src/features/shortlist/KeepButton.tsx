import { MAX_IDS, type Place } from "@passerelle/data/contract";
import { Bookmark, BookmarkCheck } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { toggleKept, useKeptPlaces } from "../../lib/kept-places.ts";
import { localName } from "../../lib/local-name.ts";
import styles from "./KeepButton.module.css";

type KeepButtonProps = {
  place: Pick<Place, "id" | "name" | "names">;
  /** Whether the word stands beside the bookmark. */
  isLarge?: boolean;
};

/** Puts a place in the short list and takes it out again. */
export function KeepButton({ place, isLarge = false }: KeepButtonProps) {
  const { t } = useTranslation("keep");
  const locale = useLocale();
  const isKept = useKeptPlaces().ids.includes(place.id);
  const [isRefused, setRefused] = useState(false);
  const label = t(($) => $.keepNamed, { name: localName(place, locale).text });
  const Icon = isKept ? BookmarkCheck : Bookmark;
  return (
    <div className={`with-script ${styles.keep}`} data-print="no">
      <button
        type="button"
        className={isLarge ? `button ${styles.large}` : styles.small}
        aria-pressed={isKept}
        aria-label={label}
        title={label}
        onClick={() => setRefused(!toggleKept(place.id))}
      >
        <Icon size={isLarge ? 18 : 22} aria-hidden="true" />
        {isLarge && t(($) => $.keep)}
      </button>
      <span role="status" className={styles.refusal}>
        {isRefused && t(($) => $.full, { count: MAX_IDS })}
      </span>
    </div>
  );
}
