import { useTranslation } from "react-i18next";
import { Marker } from "react-map-gl/maplibre";
import styles from "./controls.module.css";
import type { Located } from "./use-locate.ts";

/** Where the visitor is, or why that is not known. */
export function LocatedStatus({ located }: { located: Located }) {
  const { t } = useTranslation("map");
  return (
    <>
      {located.state === "found" && (
        <Marker longitude={located.position[0]} latitude={located.position[1]}>
          <span className={styles.here} role="img" aria-label={t(($) => $.located.found)} />
        </Marker>
      )}
      <p className={styles.status} role="status">
        {located.state === "searching" && t(($) => $.located.searching)}
        {located.state === "denied" && t(($) => $.located.denied)}
        {located.state === "unavailable" && t(($) => $.located.unavailable)}
      </p>
    </>
  );
}
