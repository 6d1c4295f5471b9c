import type { MatchRecord } from "@passerelle/matching";
import { between, pick, type Random, seededRandom } from "./random.ts";
import { fill, type KindOfPlace, makePlace, makeTown, moved, type TruePlace } from "./world.ts";

/** Records with the number of the true place of each. */
export type Generated = { records: MatchRecord[]; truth: Map<string, number> };

/** Records in a town on average, about what the territory has. */
const RECORDS_PER_TOWN = 35;
/** Sources that can each list a place once. */
const SOURCES = ["libraries", "mediation", "services", "census", "osm", "curated"];

/**
 * Makes records as sources would write them: places of one to six records each, with typing errors,
 * capitals, missing fields, moved positions, shared doors, shared numbers. The same for a seed.
 */
export function generateRecords(size: number, seed = 1): Generated {
  const random = seededRandom(seed);
  const truth = new Map<string, number>();
  const records: MatchRecord[] = [];
  for (let town = 0, id = 0; records.length < size; town++) {
    const place = makeTown(random, town);
    const held = new Set<KindOfPlace>();
    let neighbour: TruePlace | undefined;
    const until = Math.min(size, records.length + RECORDS_PER_TOWN);
    while (records.length < until) {
      neighbour = makePlace(random, id++, place, held, neighbour);
      for (const record of recordsOf(random, neighbour, until - records.length)) {
        records.push(record);
        truth.set(record.key, neighbour.id);
      }
    }
  }
  return { records, truth };
}

function recordsOf(random: Random, place: TruePlace, most: number): MatchRecord[] {
  const wanted = pick(random, [1, 1, 1, 2, 2, 3, 4, 5, 6]);
  const sources = SOURCES.map((source) => ({ source, rank: random() }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, Math.min(wanted, most))
    .map(({ source }) => source);
  return sources.map((source) => toRecord(random, place, source));
}

function toRecord(random: Random, place: TruePlace, source: string): MatchRecord {
  const maybe = <Value>(share: number, value: Value) => (random() < share ? value : undefined);
  const name = misspell(random, fill(pick(random, place.kind.forms), place.names));
  const isRough = random() < 0.15;
  const position = moved(random, isRough ? place.town.centre : place.position, isRough ? 0 : 40);
  return {
    key: `${source}/${place.id}`,
    source,
    name: random() < 0.2 ? name.toUpperCase() : name,
    street: maybe(0.9, misspell(random, place.street)),
    houseNumber: maybe(0.9, String(place.houseNumber)),
    postcode: maybe(0.95, place.town.postcode),
    locality: maybe(0.9, place.town.name),
    position: maybe(0.9, position),
    precision: isRough ? "locality" : "address",
    identifiers: random() < 0.4 ? [{ scheme: "siret", value: place.siret }] : [],
    phone: maybe(0.4, place.phone),
    website: maybe(0.2, `https://www.${place.names.word.toLowerCase()}.example/`),
    typologies: [],
  };
}

/** One letter wrong, left out or doubled in every sixth text. */
function misspell(random: Random, text: string): string {
  if (random() > 1 / 6) return text;
  const at = between(random, 1, text.length - 1);
  const letter = pick(random, ["a", "e", "n", "s", ""]);
  return text.slice(0, at) + letter + text.slice(at + between(random, 0, 1));
}
