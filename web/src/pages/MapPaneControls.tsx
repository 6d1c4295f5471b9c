import { Search, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import styles from "./MapPaneControls.module.css";

type MapPaneControlsProps = {
  /** Whether moving the map narrows the list at once. */
  isFollowing: boolean;
  onFollow: (isFollowing: boolean) => void;
  /** Narrows the list to what the map shows; undefined when it does already. */
  onSearch?: () => void;
  /** Stops measuring distances; undefined when none are measured. */
  onForget?: () => void;
};

/** What the map does to the list, said over the map. */
export function MapPaneControls(props: MapPaneControlsProps) {
  const { isFollowing, onFollow, onSearch, onForget } = props;
  const { t } = useTranslation();
  const { t: tMap } = useTranslation("map");
  return (
    <div className={styles.controls}>
      <label className={styles.control} data-over-map>
        <input
          type="checkbox"
          checked={isFollowing}
          onChange={(event) => onFollow(event.target.checked)}
        />
        {t(($) => $.map.searchAsIMove)}
      </label>
      {onSearch && (
        <button
          type="button"
          className={`button button-strong ${styles.here}`}
          data-over-map
          onClick={onSearch}
        >
          <Search size={18} aria-hidden="true" />
          {t(($) => $.map.searchHere)}
        </button>
      )}
      {onForget && (
        <button type="button" className={styles.control} data-over-map onClick={onForget}>
          {tMap(($) => $.measure.forget)}
          <X size={18} aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
