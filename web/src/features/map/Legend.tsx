import { useQuery } from "@tanstack/react-query";
import { Shapes, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { MapRef } from "react-map-gl/maplibre";
import { GroupBadge } from "../../components/GroupBadge.tsx";
import { useLocale } from "../../lib/app-context.ts";
import { vocabularyQuery } from "../../lib/queries.ts";
import { OVER_MAP } from "./covered.ts";
import { LegendSigns } from "./LegendSigns.tsx";
import styles from "./legend.module.css";

/** What shapes and colours on the map mean; opens over it. */
export function Legend({ map }: { map: MapRef }) {
  const { t } = useTranslation("map");
  const { data: vocabulary } = useQuery(vocabularyQuery(useLocale()));
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: markers make room when it opens or closes
  useEffect(() => map.triggerRepaint(), [map, isOpen]);

  function closeOnEscape({ key }: KeyboardEvent) {
    if (key !== "Escape" || !isOpen) return;
    setOpen(false);
    button.current?.focus();
  }

  const Icon = isOpen ? X : Shapes;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever the focus is inside
    <div className={styles.legend} onKeyDown={closeOnEscape}>
      <button
        ref={button}
        type="button"
        className={styles.toggle}
        {...OVER_MAP}
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon size={18} aria-hidden="true" />
        {t(($) => $.legend.title)}
      </button>
      <div id={panelId} className={styles.panel} {...OVER_MAP} hidden={!isOpen}>
        <ul className={styles.list}>
          {vocabulary?.groups.map(({ key, label }) => (
            <li key={key} className={styles.entry}>
              <GroupBadge group={key} size={26} />
              {label}
            </li>
          ))}
        </ul>
        <LegendSigns />
      </div>
    </div>
  );
}
