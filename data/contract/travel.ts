/** Ways to go somewhere, the slowest first. */
export const TRAVEL_MODES = ["foot", "bicycle", "car"] as const;
export type TravelMode = (typeof TRAVEL_MODES)[number];

/** The way meant where a request gives minutes but no way to go. */
export const DEFAULT_TRAVEL_MODE: TravelMode = "bicycle";

/**
 * Usual door-to-door speeds, and how much longer ways are than the straight line. Rounded towards
 * caution: an estimate that is shown as such, never as a route.
 */
export const TRAVEL: Record<TravelMode, { speedKmh: number; detourFactor: number }> = {
  foot: { speedKmh: 4.5, detourFactor: 1.3 },
  bicycle: { speedKmh: 15, detourFactor: 1.3 },
  car: { speedKmh: 40, detourFactor: 1.4 },
};

/** Multiplied with the factors above it gives whole numbers, so that whole minutes stay whole. */
const MINUTES_AN_HOUR = 60;

/** Metres in a straight line that one can go in so many minutes. */
export function reachInMetres(minutes: number, mode: TravelMode): number {
  const { speedKmh, detourFactor } = TRAVEL[mode];
  return (minutes * speedKmh * 1000) / (detourFactor * MINUTES_AN_HOUR);
}

/** Minutes for so many metres in a straight line. */
export function minutesFor(metres: number, mode: TravelMode): number {
  const { speedKmh, detourFactor } = TRAVEL[mode];
  return (metres * (detourFactor * MINUTES_AN_HOUR)) / (speedKmh * 1000);
}
