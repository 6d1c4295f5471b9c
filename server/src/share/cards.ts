import {
  isApproximate,
  type Locale,
  type Organisation,
  type Place,
} from "@passerelle/data/contract";
import { SITE_NAME } from "@passerelle/data/look";
import { taxonomy } from "@passerelle/data/taxonomy";
import { territory } from "@passerelle/data/territory";
import { bboxOf } from "../static-map/bbox.ts";
import type { Marker } from "../static-map/pins.ts";
import type { Card } from "./draw-card.ts";

const toMarker = ({ position, group, precision }: Place): Marker => ({
  position,
  group,
  approximate: isApproximate(precision),
});

/** A place: what it is, in which town, on which side. */
export function placeCard(place: Place, locale: Locale): Card {
  const kinds = taxonomy.typologies.filter(({ key }) => place.typologies.includes(key));
  return {
    title: place.name,
    kind: kinds.map(({ label }) => label[locale]).join(" · "),
    group: place.group,
    where: [townOf(place), sideOf(place, locale)].join(" · "),
    markers: [toMarker(place)],
    bbox: bboxOf([place.position]) ?? territory.view.bbox,
    locale,
  };
}

/** An organisation: its name or number, and the towns of its places. */
export function organisationCard(
  { name, identifiers, places }: Organisation,
  locale: Locale,
): Card {
  const [identifier] = identifiers;
  const number = identifier && `${identifier.scheme.toUpperCase()} ${identifier.value}`;
  const towns = [...new Set(places.map(townOf))];
  return {
    title: name ?? number ?? SITE_NAME,
    where: towns.length > 4 ? `${towns.slice(0, 4).join(" · ")} …` : towns.join(" · "),
    markers: places.map(toMarker),
    bbox: bboxOf(places.map(({ position }) => position)) ?? territory.view.bbox,
    locale,
  };
}

/** The site itself, with all its places. */
export function siteCard(markers: Marker[], locale: Locale): Card {
  return {
    title: territory.name[locale],
    where: territory.sides.map(({ label }) => label[locale]).join(" · "),
    markers,
    bbox: bboxOf(markers.map(({ position }) => position)) ?? territory.view.bbox,
    locale,
  };
}

const townOf = ({ municipalityName, address }: Place) => municipalityName ?? address.locality ?? "";

function sideOf({ side }: Place, locale: Locale): string {
  return territory.sides.find(({ key }) => key === side)?.label[locale] ?? "";
}
