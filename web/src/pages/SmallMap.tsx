import type { Place } from "@passerelle/data/contract";
import { type ComponentProps, useState } from "react";
import { useLocation } from "wouter";
import { MapPicture } from "../components/MapPicture.tsx";
import { useConfig, useLocale } from "../lib/app-context.ts";
import { useIsInUse } from "../lib/use-is-in-use.ts";
import { LazyMap } from "./LazyMap.tsx";
import styles from "./SmallMap.module.css";

type SmallMapProps = {
  /** The places on it. */
  places: Pick<Place, "id">[];
  placeHref: (slug: string) => string;
} & Pick<
  ComponentProps<typeof LazyMap>,
  "content" | "view" | "overview" | "highlighted" | "onHighlight"
>;

/** A map inside a page: a picture, and once the visitor begins to use the page one that moves. */
export function SmallMap({ places, ...map }: SmallMapProps) {
  const locale = useLocale();
  const { basemapStyleUrl } = useConfig();
  const [, navigate] = useLocation();
  const isInUse = useIsInUse();
  const [hasFailed, setFailed] = useState(false);
  const picture = <MapPicture places={places} onFailure={() => setFailed(true)} />;
  return (
    <div className={styles.map} data-print="no">
      {isInUse || hasFailed ? (
        <LazyMap
          {...map}
          waiting={hasFailed ? undefined : picture}
          locale={locale}
          isSmall
          onOpen={(slug) => navigate(map.placeHref(slug))}
          basemapStyleUrl={basemapStyleUrl}
        />
      ) : (
        picture
      )}
    </div>
  );
}
