import type { Coverage, Position } from "@passerelle/data/contract";
import { lazy, Suspense, useMemo } from "react";
import { useLocation } from "wouter";
import styles from "../features/coverage/ReachMap.module.css";
import { ReachPicture } from "../features/coverage/ReachPicture.tsx";
import { useConfig, useLocale } from "../lib/app-context.ts";
import { type Area, townsIn } from "../lib/areas.ts";
import { bboxAround } from "../lib/bbox-around.ts";
import { pathOf } from "../lib/routes.ts";
import { TERRITORY_BBOX } from "../lib/territory.ts";
import type { CoverageAddress } from "../lib/use-coverage.ts";
import { useIsInUse } from "../lib/use-is-in-use.ts";
import { bboxOf } from "../map/polygon.ts";
import { LazyMap } from "./LazyMap.tsx";

// the map's library comes along
const CoverageLayers = lazy(() => import("../features/coverage-map/CoverageLayers.tsx"));

/** Metres shown around the outermost centres of an area. */
const MARGIN_METRES = 5000;

type CoverageMapProps = {
  coverage: Coverage;
  areas: Area[];
  proposed: Position[];
  address: CoverageAddress;
  highlighted: string | undefined;
};

/** The map of reach: a picture, with one that moves over it once the visitor uses the page. */
export function CoverageMap(props: CoverageMapProps) {
  const { coverage, areas, proposed, address, highlighted } = props;
  const locale = useLocale();
  const { basemapStyleUrl } = useConfig();
  const [, navigate] = useLocation();
  const isInUse = useIsInUse();
  const { state } = address;
  const { municipalities, within } = coverage;
  const placeHref = (slug: string) => pathOf({ page: "place", locale, slug });
  const view = useMemo(
    () => ({ bbox: areaBbox(within.key, areas) ?? TERRITORY_BBOX }),
    [within.key, areas],
  );
  const content = useMemo(() => ({ filters: state.filters }), [state.filters]);
  return (
    <div className={styles.map}>
      <ReachPicture state={state} />
      {isInUse && (
        <div className={styles.live} data-print="no">
          <LazyMap
            waiting={null}
            locale={locale}
            content={content}
            view={view}
            isSmall
            placeHref={placeHref}
            onOpen={(slug) => navigate(placeHref(slug))}
            basemapStyleUrl={basemapStyleUrl}
          >
            <Suspense>
              <CoverageLayers
                municipalities={municipalities}
                areas={areas}
                proposed={proposed}
                address={address}
                highlighted={highlighted}
                hasCells={hasCells(coverage)}
              />
            </Suspense>
          </LazyMap>
        </div>
      )}
    </div>
  );
}

/** Whether some inhabitants are counted by cells of a grid. */
export function hasCells({ model }: Coverage): boolean {
  return model.population.layers.some(({ layer }) => layer.startsWith("grid"));
}

/** The box around the centres of an area; undefined for the whole territory. */
function areaBbox(within: string, areas: Area[]) {
  const area = areas.find(({ key }) => key === within);
  const centres = area
    ? townsIn(areas, area).flatMap(({ centre }) => (centre ? [centre] : []))
    : [];
  return bboxOf(
    centres.flatMap((centre) => {
      const [west, south, east, north] = bboxAround(centre, MARGIN_METRES);
      return [
        [west, south],
        [east, north],
      ];
    }),
  );
}
