import type { Position } from "@passerelle/data/contract";
import { Ruler } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { MapRef } from "react-map-gl/maplibre";
import { PressOffer } from "./PressOffer.tsx";

type MeasureOfferProps = { map: MapRef; onNear: (position: Position) => void };

/** Offers to measure distances from a point of the map. */
export function MeasureOffer({ map, onNear }: MeasureOfferProps) {
  const { t } = useTranslation("map");
  return <PressOffer map={map} icon={Ruler} label={t(($) => $.measure.here)} onAccept={onNear} />;
}
