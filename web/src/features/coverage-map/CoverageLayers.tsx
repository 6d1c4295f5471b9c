import {
  localized,
  MAX_PLAN,
  type MunicipalityCoverage,
  type PlannedPlace,
  type Position,
} from "@passerelle/data/contract";
import { Crosshair, MapPinPlus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useMap } from "react-map-gl/maplibre";
import { useLocale } from "../../lib/app-context.ts";
import type { Area } from "../../lib/areas.ts";
import { roundPosition } from "../../lib/round-position.ts";
import type { CoverageAddress } from "../../lib/use-coverage.ts";
import { cellTiles } from "../coverage/files.ts";
import { formatShare, formatTenths } from "../coverage/format-share.ts";
import { OVER_MAP } from "../map/covered.ts";
import { PressOffer } from "../map/PressOffer.tsx";
import styles from "./coverage-map.module.css";
import { PlanPins } from "./PlanPins.tsx";
import { AREAS_LAYER, DOTS_LAYER, ReachLayers } from "./ReachLayers.tsx";

export type CoverageLayersProps = {
  municipalities: MunicipalityCoverage[];
  areas: Area[];
  /** Where the proposals are. */
  proposed: Position[];
  address: CoverageAddress;
  /** Key of the municipality that stands out. */
  highlighted: string | undefined;
  /** Whether inhabitants are known by cells. */
  hasCells: boolean;
};

/** On the map: the reach of each municipality, the plan, and the ways to add to it. */
export default function CoverageLayers(props: CoverageLayersProps) {
  const { municipalities, areas, proposed, address, highlighted, hasCells } = props;
  const { t } = useTranslation("coverage");
  const locale = useLocale();
  const map = useMap().current;
  const { plan } = address.state;
  if (!map) return null;

  const place = (position: Position): PlannedPlace => ({ position: roundPosition(position) });
  const drop = (position: Position) => address.go({ plan: [...plan, place(position)] });
  const canDrop = plan.length < MAX_PLAN;
  const planned = plan.flatMap((each) => {
    if ("position" in each) return [each.position];
    const centre = areas.find(({ key }) => key === each.municipality)?.centre;
    return centre ? [centre] : [];
  });

  function sayOf(position: Position): string | undefined {
    const [feature] = map?.queryRenderedFeatures(map.project(position), {
      layers: [AREAS_LAYER, DOTS_LAYER],
    }) ?? [undefined];
    const town = municipalities.find(({ key }) => key === feature?.properties.key);
    if (!town) return undefined;
    const name = localized(town.names, locale)?.text ?? town.key;
    const words = { name, share: formatShare(town.share, locale) };
    if (town.minutes === undefined) return t(($) => $.map.summary, words);
    const minutes = formatTenths(town.minutes, locale);
    return t(($) => $.map.summaryMinutes, { ...words, minutes });
  }

  return (
    <>
      <ReachLayers
        map={map}
        municipalities={municipalities}
        highlighted={highlighted}
        cellTiles={hasCells ? window.location.origin + cellTiles(address.state) : undefined}
      />
      <PlanPins
        planned={planned}
        proposed={proposed}
        onMove={(at, position) => address.go({ plan: plan.with(at, place(position)) })}
      />
      {canDrop && (
        <>
          <PressOffer
            map={map}
            icon={MapPinPlus}
            label={t(($) => $.map.dropHere)}
            about={sayOf}
            onAccept={drop}
          />
          <button
            type="button"
            className={styles.drop}
            {...OVER_MAP}
            onClick={() => drop(map.getCenter().toArray())}
          >
            <Crosshair size={18} aria-hidden="true" />
            {t(($) => $.map.atCentre)}
          </button>
          <span className={styles.cross} aria-hidden="true" />
        </>
      )}
    </>
  );
}
