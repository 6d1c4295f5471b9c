import type { Border, Municipality, Place, TravelMode } from "@passerelle/data/contract";

/** What the model says, written down once more. */
const MODELS: Record<TravelMode, { kilometresAnHour: number; detour: number }> = {
  foot: { kilometresAnHour: 4.5, detour: 1.3 },
  bicycle: { kilometresAnHour: 15, detour: 1.3 },
  car: { kilometresAnHour: 40, detour: 1.4 },
};

/** Metres by which two ways of measuring a few kilometres may differ. */
const TOLERANCE = 15;

/**
 * Who has a place within reach, from the lists of municipalities and places alone and with none of
 * the server's own arithmetic: each place is measured from each centre with Lambert's formula for
 * long lines on the ellipsoid.
 */
export function recount(
  towns: Municipality[],
  places: Place[],
  { minutes, mode, border }: { minutes: number; mode: TravelMode; border: Border },
) {
  const { kilometresAnHour, detour } = MODELS[mode];
  const limit = ((kilometresAnHour * 1000) / 60) * (minutes / detour);
  const result = { surely: 0, perhaps: 0, towns: new Map<string, number[]>() };
  for (const { key, country, centre, population } of towns) {
    const counting = places.filter(
      ({ address }) => border === "open" || address.country === country,
    );
    const nearest = Math.min(...counting.map(({ position }) => lambert(centre, position)));
    const isSure = nearest <= limit - TOLERANCE;
    const isPossible = nearest <= limit + TOLERANCE;
    if (isSure) result.surely += population;
    if (isPossible) result.perhaps += population;
    result.towns.set(key, [...(isPossible ? [population] : []), ...(isSure ? [] : [0])]);
  }
  return result;
}

type LongLat = readonly [number, number];

const RADIUS = 6_378_137;
const FLATTENING = 1 / 298.257223563;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres along the ellipsoid WGS 84 (W. D. Lambert, 1942). */
function lambert([aLong, aLat]: LongLat, [bLong, bLat]: LongLat): number {
  const reduced = (latitude: number) => Math.atan((1 - FLATTENING) * Math.tan(radians(latitude)));
  const [a, b] = [reduced(aLat), reduced(bLat)];
  const haversine =
    Math.sin((b - a) / 2) ** 2 +
    Math.cos(a) * Math.cos(b) * Math.sin(radians(bLong - aLong) / 2) ** 2;
  const angle = 2 * Math.asin(Math.sqrt(haversine));
  if (angle === 0) return 0;
  const [p, q] = [(a + b) / 2, (b - a) / 2];
  const x = (angle - Math.sin(angle)) * ((Math.sin(p) * Math.cos(q)) / Math.cos(angle / 2)) ** 2;
  const y = (angle + Math.sin(angle)) * ((Math.cos(p) * Math.sin(q)) / Math.sin(angle / 2)) ** 2;
  return RADIUS * (angle - (FLATTENING / 2) * (x + y));
}
