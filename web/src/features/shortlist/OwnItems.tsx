import type { Place } from "@passerelle/data/contract";
import { Trash2 } from "lucide-react";
import { useLayoutEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../../lib/app-context.ts";
import { keep, keptPlaces } from "../../lib/kept-places.ts";
import { localName } from "../../lib/local-name.ts";
import type { Shortlist } from "../../lib/shortlist-url.ts";
import { ItemActions } from "./ItemActions.tsx";
import { withMoved } from "./in-order.ts";
import styles from "./OwnItems.module.css";
import { type ItemsProps, ShortlistItems } from "./ShortlistItems.tsx";
import { UndoRow } from "./UndoRow.tsx";

type Removal = { text: string; rank: number; before: Shortlist };

/** The visitor's own list, which can be put in order; what is taken out can be put back. */
export function OwnItems(props: Omit<ItemsProps, "actionsOf" | "rows">) {
  const { t } = useTranslation("shortlist");
  const locale = useLocale();
  const { places } = props;
  const [removal, setRemoval] = useState<Removal>();
  const [news, setNews] = useState("");
  const box = useRef<HTMLDivElement>(null);
  /** Label of the button, or rank of the place, that takes the focus once the list has changed. */
  const focusOn = useRef<string | number>(undefined);

  // a button travels with its place, and some browsers then drop its focus
  useLayoutEffect(() => {
    const wanted = focusOn.current;
    if (wanted === undefined || !box.current) return;
    focusOn.current = undefined;
    const target =
      typeof wanted === "number"
        ? box.current.querySelectorAll<HTMLElement>("article a")[wanted]
        : box.current.querySelector<HTMLElement>(`button[aria-label="${CSS.escape(wanted)}"]`);
    target?.focus();
  });

  function move(place: Place, rank: number, steps: -1 | 1) {
    const neighbour = places[rank + steps];
    if (!neighbour) return;
    const { name: listName, ids } = keptPlaces();
    const name = localName(place, locale).text;
    keep({ name: listName, ids: withMoved(ids, place.id, ids.indexOf(neighbour.id)) });
    setRemoval(undefined);
    setNews(t(($) => $.moved, { name, position: rank + steps + 1, total: places.length }));
    focusOn.current = t(($) => (steps < 0 ? $.up : $.down), { name });
  }

  function remove(place: Place, rank: number) {
    const before = keptPlaces();
    keep({ ...before, ids: before.ids.filter((id) => id !== place.id) });
    const text = t(($) => $.removed, { name: localName(place, locale).text });
    setRemoval({ text, rank, before });
    setNews("");
  }

  function clear() {
    const before = keptPlaces();
    keep({ name: "", ids: [] });
    setRemoval({ text: t(($) => $.cleared), rank: 0, before });
    setNews("");
  }

  function undo({ before, rank }: Removal) {
    keep(before);
    setRemoval(undefined);
    focusOn.current = rank;
  }

  return (
    <div ref={box}>
      <p role="status" className="visually-hidden">
        {news}
      </p>
      <ShortlistItems
        {...props}
        rows={
          removal && {
            rank: removal.rank,
            row: <UndoRow key={removal.text} text={removal.text} onUndo={() => undo(removal)} />,
          }
        }
        actionsOf={(place, rank) => (
          <ItemActions
            name={localName(place, locale).text}
            isFirst={rank === 0}
            isLast={rank === places.length - 1}
            onMove={(steps) => move(place, rank, steps)}
            onRemove={() => remove(place, rank)}
          />
        )}
      />
      {places.length > 0 && (
        <p className={styles.clear} data-print="no">
          <button type="button" className="button" onClick={clear}>
            <Trash2 size={18} aria-hidden="true" />
            {t(($) => $.clear)}
          </button>
        </p>
      )}
    </div>
  );
}
