import { LocateFixed } from "lucide-react";
import { useTranslation } from "react-i18next";
import { readHome } from "../../lib/filters-url.ts";
import { roundPosition } from "../../lib/round-position.ts";
import type { Home } from "../../lib/use-home.ts";
import { useLocate } from "../../lib/use-locate.ts";
import styles from "./NearButton.module.css";

type NearButtonProps = {
  home: Home;
  /** Where "Near me" would not do. */
  label?: string;
};

/** Sorts the list by the distance from the visitor, wherever the map is. */
export function NearButton({ home, label }: NearButtonProps) {
  const { t } = useTranslation();
  const [{ state }, locate] = useLocate((position) => {
    // the filters may have changed since the button was pressed
    const { filters } = readHome(window.location.search);
    const near = roundPosition(position);
    home.go({ filters: { ...filters, bbox: undefined, near }, sort: "distance" });
  });
  return (
    <div className={`with-script ${styles.near}`}>
      <button
        type="button"
        className={styles.button}
        aria-busy={state === "searching"}
        onClick={locate}
      >
        <LocateFixed size={18} aria-hidden="true" />
        {label ?? t(($) => $.near.button)}
      </button>
      <p role="status" className={styles.status}>
        {state === "searching" && t(($) => $.near.searching)}
        {state === "denied" && t(($) => $.near.denied)}
        {state === "unavailable" && t(($) => $.near.unavailable)}
      </p>
    </div>
  );
}
