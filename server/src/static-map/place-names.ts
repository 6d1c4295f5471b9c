import { type Locale, localized, type Municipality } from "@passerelle/data/contract";
import { widthOf } from "../typeface/typeface.ts";
import { type Box, isWithin, overlaps } from "./boxes.ts";
import type { Projection } from "./projection.ts";
import type { Label } from "./svg.ts";

/** Square pixels of map for each name: more would be a gazetteer. */
const ROOM = 9000;
/** From this population a name may lie under a few pins: a map without its cities says nothing. */
const CITY = 25_000;
/** Air around a name, in pixels. */
const PADDING = 3;

type PlacedName = { label: Omit<Label, "fill" | "halo">; box: Box };

type NameRoom = {
  locale: Locale;
  /** Boxes that no name may touch. */
  taken: Box[];
  /** Boxes that names avoid. */
  pins: Box[];
  /** Pixels from a centre to a name beside it. */
  distance: number;
};

/**
 * Names of the municipalities that find room, the most populous first.
 *
 * @param municipalities the most populous first.
 */
export function placeNames(
  municipalities: Municipality[],
  projection: Projection,
  { locale, taken, pins, distance }: NameRoom,
): PlacedName[] {
  const placed: PlacedName[] = [];
  const most = Math.max(5, (projection.width * projection.height) / ROOM);
  for (const municipality of municipalities) {
    if (placed.length >= most) break;
    const tolerance = municipality.population >= CITY ? 4 : 0;
    const best = candidatesFor(municipality, projection, locale, distance)
      .filter(({ box }) => isWithin(box, projection))
      .filter(
        ({ box }) =>
          ![...taken, ...placed.map((name) => name.box)].some((other) => overlaps(box, other)),
      )
      .map((name, rank) => {
        const covered = pins.filter((pin) => overlaps(name.box, pin)).length;
        return { name, covered, cost: covered * 10 + rank };
      })
      .filter(({ covered }) => covered <= tolerance)
      .toSorted((a, b) => a.cost - b.cost)[0];
    if (best) placed.push(best.name);
  }
  return placed;
}

/** The name on its centre, then around it, in the order of preference. */
function candidatesFor(
  { names, centre, population }: Municipality,
  projection: Projection,
  locale: Locale,
  distance: number,
): PlacedName[] {
  const text = localized(names, locale)?.text ?? "";
  const [x, y] = projection.toPixel(centre);
  const { size, weight } = styleOf(population);
  const width = widthOf(text, size, weight);
  const [beside, above] = [distance + PADDING, distance + size * 0.6 + PADDING];
  const spots = [
    [x - width / 2, y],
    [x - width / 2, y - above],
    [x - width / 2, y + above],
    [x + beside, y],
    [x - width - beside, y],
    [x + beside, y - above],
    [x + beside, y + above],
    [x - width - beside, y - above],
    [x - width - beside, y + above],
  ] as const;
  return spots.map(([left, middle]) => ({
    label: { text, x: left, y: middle + size * 0.35, size, weight },
    box: {
      left: left - PADDING,
      right: left + width + PADDING,
      top: middle - size * 0.6 - PADDING,
      bottom: middle + size * 0.6 + PADDING,
    },
  }));
}

function styleOf(population: number): Pick<Label, "size" | "weight"> {
  if (population >= 60_000) return { size: 15, weight: 600 };
  if (population >= CITY) return { size: 13, weight: 600 };
  return { size: population >= 10_000 ? 12 : 11, weight: 400 };
}
