import { useQuery } from "@tanstack/react-query";
import { Shapes, X } from "lucide-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { GroupBadge } from "../../components/GroupBadge.tsx";
import { useLocale } from "../../lib/app-context.ts";
import { vocabularyQuery } from "../../lib/queries.ts";
import { LegendSigns } from "./LegendSigns.tsx";
import styles from "./legend.module.css";

/** What shapes and colours on the map mean; opens over it. */
export function Legend() {
  const { t } = useTranslation("map");
  const { data: vocabulary } = useQuery(vocabularyQuery(useLocale()));
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();

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
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon size={18} aria-hidden="true" />
        {t(($) => $.legend.title)}
      </button>
      <div id={panelId} className={styles.panel} hidden={!isOpen}>
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
