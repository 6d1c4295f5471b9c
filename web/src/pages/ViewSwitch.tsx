import { List, Map as MapIcon } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocale } from "../lib/app-context.ts";
import { formatNumber } from "../lib/format.ts";
import type { Home } from "../lib/use-home.ts";
import styles from "./ViewSwitch.module.css";

/** On phones, the way from the list to the map and back, under the thumb. */
export function ViewSwitch({ home, total }: { home: Home; total: number | undefined }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const isMap = home.state.view === "map";
  const Icon = isMap ? List : MapIcon;
  return (
    <div className={styles.bar} data-view={home.state.view} data-print="no">
      {isMap && total !== undefined && (
        <p className={styles.count}>
          {t(($) => $.results.count, { count: total, formatted: formatNumber(total, locale) })}
        </p>
      )}
      <button
        type="button"
        className={`button button-strong with-script ${styles.switch}`}
        onClick={() => {
          window.scrollTo(0, 0);
          home.go({ view: isMap ? "list" : "map" });
        }}
      >
        <Icon size={20} aria-hidden="true" />
        {isMap ? t(($) => $.map.list) : t(($) => $.map.show)}
      </button>
    </div>
  );
}
