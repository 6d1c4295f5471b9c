import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { MapCanvas } from "./MapCanvas.tsx";
import type { MapPanelProps } from "./map-panel-props.ts";
import styles from "./panel.module.css";
import { hasWebGl } from "./web-gl.ts";

/** The map with its markers, controls and attribution; fills its container. */
export default function MapPanel(props: MapPanelProps) {
  const { t } = useTranslation("map");
  const endId = useId();
  const [isDrawable, setDrawable] = useState(hasWebGl);

  if (!isDrawable) {
    return (
      <section className={styles.unavailable} aria-label={t(($) => $.title)}>
        <p role="status">{t(($) => $.unavailable)}</p>
      </section>
    );
  }
  return (
    <section className={styles.panel} aria-label={t(($) => $.title)}>
      <a
        className={styles.skip}
        href={`#${endId}`}
        onClick={(event) => {
          // the address holds the state of the page: it keeps no trace of the jump
          event.preventDefault();
          document.getElementById(endId)?.focus();
        }}
      >
        {t(($) => $.skip)}
      </a>
      <MapCanvas {...props} onBroken={() => setDrawable(false)} />
      <span id={endId} className={styles.end} tabIndex={-1} />
    </section>
  );
}
