import type { Position, Precision, Status } from "@passerelle/data/contract";
import { municipalities, type TerritoryMunicipality } from "@passerelle/data/municipalities";
import { taxonomy } from "@passerelle/data/taxonomy";
import { territory } from "@passerelle/data/territory";
import type { ChosenFields } from "../../harvest/merge/choose.ts";
import { between, pick, type Random, seededRandom } from "../random.ts";
import vocabulary from "../vocabulary.json" with { type: "json" };
import { fill, moved, word } from "../world.ts";
import { generateOpeningHours } from "./opening-hours.ts";

const HOURS = 2_000;
/** Words that names are made of, the first far more often than the last, as in a language. */
const WORDS = 50_000;
/** How many times wider and higher than the territory the world is. */
const SPREAD = 2;

/** Places like those of the sources, always the same for a size: towns, chance and doors that several share. */
export function* generatePlaces(size: number): Generator<ChosenFields> {
  const random = seededRandom(size);
  const hours = generateOpeningHours(random, HOURS);
  const words = Array.from({ length: WORDS }, () => word(random));
  const town = townPicker(random);
  let previous: ChosenFields | undefined;
  for (let at = 0; at < size; at++) {
    const place = makePlace(random, words, town(), pick(random, hours), at);
    // the tenants of one building
    if (previous && random() < 0.12) {
      const { municipality, side, position, precision, address } = previous;
      Object.assign(place, { municipality, side, position, precision, address });
    }
    previous = place;
    yield place;
  }
}

function makePlace(
  random: Random,
  words: string[],
  town: TerritoryMunicipality,
  openingHours: string,
  at: number,
): ChosenFields {
  const { first, streets, kinds } = vocabulary[town.country === "FR" ? "fr" : "nl"];
  const townName = town.names.fr ?? town.names.nl ?? town.key;
  const own = () => words[Math.floor(random() ** 3 * words.length)] ?? "";
  const person = `${pick(random, first)} ${own()}`;
  const names = { town: townName, person, word: own() };
  const name = fill(pick(random, pick(random, kinds).forms), names);
  const precision = pick<Precision>(random, [...Array(8).fill("address"), "street", "city"]);
  const chance = <Value>(share: number, value: Value) => (random() < share ? value : undefined);
  return {
    name,
    names: chance(0.3, { fr: name, nl: `${name} (nl)`, en: `${name} (en)` }),
    typologies: some(random, keysOf(taxonomy.typologies), 1, 2),
    functions: some(random, keysOf(taxonomy.functions), 0, 3),
    domains: some(random, keysOf(taxonomy.domains), 0, 2),
    labels: some(random, keysOf(taxonomy.labels), 0, 1),
    languages: some(random, keysOf(taxonomy.languages), 0, 2),
    access: some(random, keysOf(taxonomy.access), 0, 1),
    costs: some(random, keysOf(taxonomy.costs), 0, 1),
    equipment: some(random, keysOf(taxonomy.equipment), 0, 3),
    status: pick<Status>(random, [...Array(6).fill("active"), "unknown", "unknown", "closed"]),
    summary: chance(0.4, {
      texts: { fr: `Un lieu pour ${own()} et ${own()} à ${townName}.` },
      origin: "source",
    }),
    address: {
      street: fill(pick(random, streets), names),
      houseNumber: String(between(random, 1, 180)),
      postcode: town.code,
      locality: townName,
      country: town.country,
    },
    municipality: town.key,
    side: town.side,
    position: precision === "city" ? town.centre : positionIn(random, town),
    precision,
    openingHours: chance(0.3, openingHours),
    website: chance(0.6, `https://example.org/${at}`),
    phone: chance(0.5, `+333${String(at).padStart(8, "0")}`),
    email: undefined,
    identifiers: [],
  };
}

/** Towns as often as their people are many. */
function townPicker(random: Random): () => TerritoryMunicipality {
  const reach: number[] = [];
  for (const { population } of municipalities) reach.push((reach.at(-1) ?? 0) + population);
  const total = reach.at(-1) ?? 0;
  return () => {
    const wanted = random() * total;
    const town = municipalities[reach.findIndex((end) => wanted < end)];
    if (!town) throw new Error("The territory has no municipality");
    return town;
  };
}

/** Two in three within 4 km of the centre, the others anywhere in the world. */
function positionIn(random: Random, { centre }: TerritoryMunicipality): Position {
  if (random() < 2 / 3) return rounded(moved(random, centre, 4_000 * random()));
  const [west, south, east, north] = territory.view.bbox;
  const somewhere = (low: number, high: number) =>
    (low + high) / 2 + (random() - 0.5) * SPREAD * (high - low);
  return rounded([somewhere(west, east), somewhere(south, north)]);
}

const rounded = ([longitude, latitude]: Position): Position => [
  Number(longitude.toFixed(6)),
  Number(latitude.toFixed(6)),
];

const keysOf = (concepts: { key: string }[]) => concepts.map(({ key }) => key);

/** From `least` to `most` different keys; the first of a list come more often, as in the sources. */
function some(random: Random, keys: string[], least: number, most: number): string[] {
  const wanted = between(random, least, most);
  const chosen = new Set<string>();
  while (chosen.size < Math.min(wanted, keys.length)) {
    chosen.add(keys[Math.floor(random() ** 2 * keys.length)] ?? "");
  }
  return [...chosen];
}
