import { isInBbox } from "@passerelle/data/contract";
import { territory } from "@passerelle/data/territory";
import type { Environment } from "../env.ts";
import { log } from "../platform/log.ts";
import { createTurns } from "../platform/turns.ts";
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
/** What a service that all of a country uses is asked by us at the same time; whoever comes after goes without. */
const PACE = { atOnce: 4, mostWaiting: 8 };

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
 * gives nothing and is logged once; whole answers are kept in memory, and who asks for the same text
 * meanwhile waits for the same answer.
 */
export function createGeocode(geocoders: Geocoder[], timeoutMs = TIMEOUT_MS): Geocode {
  const held = new Map<string, Geocoding>();
  const underWay = new Map<string, Promise<Geocoding>>();
  const complained = new Set<string>();
  const inTurn = new Map(
    geocoders.map(({ name }) => [name, createTurns({ ...PACE, refusal: `Too many ask ${name}` })]),
  );

  const ask = async (geocoder: Geocoder, text: string) => {
    const { name, attribution } = geocoder;
    const request = {
      signal: AbortSignal.timeout(timeoutMs),
      headers: { accept: "application/json" },
    };
    const answer = async () => {
      const response = await fetch(geocoder.urlOf(text, MOST_ADDRESSES), request);
      if (!response.ok) throw new Error(`it answered ${response.status}`);
      return geocoder.read(await response.json());
    };
    try {
      const found = (await inTurn.get(name)?.(answer)) ?? [];
      complained.delete(name);
      return found
        .filter(({ position }) => isInBbox(position, territory.view.bbox))
        .map((address) => ({ ...address, attribution }));
    } catch (error) {
      if (!complained.has(name)) log.warn({ err: error }, `No addresses from ${name}`);
      complained.add(name);
      return undefined;
    }
  };

  const geocode = async (text: string) => {
    const answers = await Promise.all(geocoders.map((geocoder) => ask(geocoder, text)));
    const geocoding = {
      addresses: answers.flatMap((addresses) => addresses ?? []),
      isComplete: answers.every(Boolean),
    };
    if (geocoding.isComplete) hold(held, text, geocoding);
    return geocoding;
  };

  return async (text) => {
    const known = held.get(text) ?? underWay.get(text);
    if (known) return known;
    const asked = geocode(text).finally(() => underWay.delete(text));
    underWay.set(text, asked);
    return asked;
  };
}

/** Keeps the newest; a `Map` gives its keys in the order in which they came. */
function hold<Value>(held: Map<string, Value>, key: string, value: Value) {
  const [oldest] = held.keys();
  if (held.size >= MOST_HELD && oldest !== undefined) held.delete(oldest);
  held.set(key, value);
}
