import type { Bbox, Position } from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import type { Environment } from "../env.ts";
import { log } from "../platform/log.ts";
import { flanders } from "./flanders.ts";
import { france } from "./france.ts";
import type { FoundAddress, Geocoder } from "./geocoder.ts";
import { wallonia } from "./wallonia.ts";

/** An address of the territory, with whom to name. */
type GeocodedAddress = FoundAddress & { attribution: string };

/** Addresses of a text; `isComplete` tells whether every geocoder answered. */
type Geocoding = { addresses: GeocodedAddress[]; isComplete: boolean };
export type Geocode = (text: string) => Promise<Geocoding>;

/** A visitor who types does not wait longer. */
const TIMEOUT_MS = 800;
/** Texts typed before a letter is added or corrected often return. */
const MOST_HELD = 1000;
const MOST_ADDRESSES = 3;

/** The geocoders that the settings allow. */
export function geocodersOf(environment: Environment): Geocoder[] {
  if (environment.GEOCODERS === "off") return [];
  return [
    france(environment.GEOCODER_FRANCE_URL),
    flanders(environment.GEOCODER_FLANDERS_URL),
    wallonia(environment.GEOCODER_WALLONIA_URL),
  ];
}

/**
 * Asks all geocoders at once and keeps what lies in the territory. One that is slow or broken
 * gives nothing and is logged once; whole answers are kept in memory.
 */
export function createGeocode(geocoders: Geocoder[], timeoutMs = TIMEOUT_MS): Geocode {
  const held = new Map<string, Geocoding>();
  const complained = new Set<string>();

  const ask = async (geocoder: Geocoder, text: string) => {
    const { name, attribution } = geocoder;
    try {
      const response = await fetch(geocoder.urlOf(text, MOST_ADDRESSES), {
        signal: AbortSignal.timeout(timeoutMs),
        headers: { accept: "application/json" },
      });
      if (!response.ok) throw new Error(`it answered ${response.status}`);
      const found = geocoder.read(await response.json());
      complained.delete(name);
      return found
        .filter(({ position }) => isInside(position, territory.view.bbox))
        .map((address) => ({ ...address, attribution }));
    } catch (error) {
      if (!complained.has(name)) log.warn({ err: error }, `No addresses from ${name}`);
      complained.add(name);
      return undefined;
    }
  };

  return async (text) => {
    const known = held.get(text);
    if (known) return known;
    const answers = await Promise.all(geocoders.map((geocoder) => ask(geocoder, text)));
    const geocoding = {
      addresses: answers.flatMap((addresses) => addresses ?? []),
      isComplete: answers.every(Boolean),
    };
    if (geocoding.isComplete) hold(held, text, geocoding);
    return geocoding;
  };
}

/** Keeps the newest; a `Map` gives its keys in the order in which they came. */
function hold<Value>(held: Map<string, Value>, key: string, value: Value) {
  const [oldest] = held.keys();
  if (held.size >= MOST_HELD && oldest !== undefined) held.delete(oldest);
  held.set(key, value);
}

function isInside([longitude, latitude]: Position, [west, south, east, north]: Bbox): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}
