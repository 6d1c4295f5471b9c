import type { Position } from "@passerelle/data/contract";
import { between, pick, type Random } from "./random.ts";
import vocabulary from "./vocabulary.json" with { type: "json" };

type Language = "fr" | "nl" | "en";

/** Ways to name one kind of place; `once`: each town has one. */
export type KindOfPlace = { forms: string[]; publicBody?: boolean; once?: boolean };

export type Town = {
  name: string;
  postcode: string;
  centre: Position;
  language: Language;
  /** Number under which the town hall registers all that it runs. */
  siret: string;
  phone: string;
};

export type TruePlace = {
  /** What all of its records share, and no other place's. */
  id: number;
  kind: KindOfPlace;
  town: Town;
  names: { town: string; person: string; word: string };
  street: string;
  houseNumber: number;
  position: Position;
  siret: string;
  phone: string;
};

const KINDS: Record<Language, KindOfPlace[]> = {
  fr: vocabulary.fr.kinds,
  nl: vocabulary.nl.kinds,
  en: [...vocabulary.en.kinds, ...vocabulary.fr.kinds],
};

export function makeTown(random: Random, at: number): Town {
  // towns lie on a grid about six kilometres wide, so that a larger world is not a denser one
  const [row, column] = [Math.floor(at / 120), at % 120];
  const position: Position = [-3 + column * 0.085, 45 + row * 0.055];
  return {
    name: word(random),
    postcode: String(10_000 + at),
    centre: position,
    language: pick<Language>(random, ["fr", "fr", "fr", "nl", "nl", "en"]),
    siret: digits(random, 14),
    phone: `+333${digits(random, 8)}`,
  };
}

/** `held`: kinds that the town has already, and may have once only. */
export function makePlace(
  random: Random,
  id: number,
  town: Town,
  held: Set<KindOfPlace>,
  neighbour: TruePlace | undefined,
): TruePlace {
  const kind = pick(
    random,
    KINDS[town.language].filter((each) => !held.has(each)),
  );
  if (kind.once) held.add(kind);
  const { first, streets } = vocabulary[town.language];
  const person = `${pick(random, first)} ${word(random)}`;
  const own = word(random);
  // many places share a door: a town hall and its library, the tenants of one building
  const shared = random() < 0.15 ? neighbour : undefined;
  const isPublic = kind.publicBody === true;
  return {
    id,
    kind,
    town,
    names: { town: town.name, person, word: own },
    street:
      shared?.street ??
      fill(pick(random, streets), {
        town: town.name,
        person: `${pick(random, first)} ${word(random)}`,
        word: word(random),
      }),
    houseNumber: shared?.houseNumber ?? between(random, 1, 180),
    position: shared?.position ?? moved(random, town.centre, 2_000),
    siret: isPublic && random() < 0.5 ? town.siret : digits(random, 14),
    phone: isPublic && random() < 0.5 ? town.phone : `+333${digits(random, 8)}`,
  };
}

export function fill(form: string, names: TruePlace["names"]): string {
  return form.replace(/\{(town|person|word)\}/g, (_, name: keyof typeof names) => names[name]);
}

/** A position up to so many metres away on either axis. */
export function moved(random: Random, [longitude, latitude]: Position, metres: number): Position {
  const shift = () => ((random() * 2 - 1) * metres) / 111_195;
  return [longitude + shift() * 1.5, latitude + shift()];
}

/** A word that means nothing: `Karolume`. */
export function word(random: Random): string {
  const syllables = Array.from({ length: between(random, 2, 4) }, () =>
    pick(random, vocabulary.syllables),
  ).join("");
  return syllables.charAt(0).toUpperCase() + syllables.slice(1);
}

function digits(random: Random, length: number): string {
  return Array.from({ length }, () => between(random, 0, 9)).join("");
}
