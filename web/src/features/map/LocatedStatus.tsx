import { useTranslation } from "react-i18next";
import type { Located } from "../../lib/use-locate.ts";
import styles from "./controls.module.css";
import { HereMarker } from "./HereMarker.tsx";

/** Where the visitor is, or why that is not known. */
export function LocatedStatus({ located }: { located: Located }) {
  const { t } = useTranslation("map");
  return (
    <>
      {located.state === "found" && (
        <HereMarker position={located.position} label={t(($) => $.located.found)} />
      )}
      <p className={styles.status} role="status">
        {located.state === "searching" && t(($) => $.located.searching)}
        {located.state === "denied" && t(($) => $.located.denied)}
        {located.state === "unavailable" && t(($) => $.located.unavailable)}
      </p>
    </>
  );
}
