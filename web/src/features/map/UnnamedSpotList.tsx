import type { PlaceFilters } from "@passerelle/data/contract";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LoadFailure } from "../../components/LoadFailure.tsx";
import { useLocale } from "../../lib/app-context.ts";
import { bboxOfItem, type MapItem } from "./map-items.ts";
import styles from "./popup.module.css";
import { SpotList, type SpotListProps } from "./SpotList.tsx";
import { spotQuery } from "./spot-query.ts";
import { useCount } from "./use-count.ts";

type UnnamedSpotListProps = Omit<SpotListProps, "places"> & {
  item: MapItem;
  filters: PlaceFilters;
};

/** The places of a marker that holds more than its tile names: asked for when it is opened. */
export function UnnamedSpotList({ item, filters, ...links }: UnnamedSpotListProps) {
  const { t } = useTranslation("map");
  const formatCount = useCount();
  const places = useQuery(spotQuery(bboxOfItem(item), filters, useLocale()));
  if (places.isError) return <LoadFailure onRetry={() => places.refetch()} />;
  if (!places.data) {
    return (
      <p className={styles.note} role="status">
        {t(($) => $.popup.loading)}
      </p>
    );
  }
  const left = places.data.total - places.data.items.length;
  return (
    <>
      <SpotList {...links} places={places.data.items} />
      {left > 0 && (
        <p className={styles.note}>
          {t(($) => $.popup.more, { count: left, places: formatCount(left) })}
        </p>
      )}
    </>
  );
}
