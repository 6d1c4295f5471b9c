import { isApproximate } from "@passerelle/data/contract";
import type { Dictionary } from "./dictionary.ts";
import { latitudeToCell, longitudeToCell } from "./mercator.ts";
import { mortonKey } from "./morton.ts";
import { PackedTexts } from "./packed-texts.ts";
import { knownKeys, MASK_COLUMNS, type OpeningPattern } from "./place-index.ts";
import type { IndexedRow } from "./read-rows.queries.ts";
import { baseRelevance } from "./relevance.ts";
import { Texts } from "./texts.ts";

/** The columns of `PlaceIndex` while they are filled, in the order of reading. */
export class Columns {
  readonly ids: PackedTexts;
  readonly dictionaries = knownKeys();
  readonly openingPatterns: OpeningPattern[] = [];
  readonly numbers;
  readonly texts: Texts;
  readonly #patternNumbers = new Map<string, number>();
  readonly #masks = new Map<string, number>();
  #count = 0;

  /** `size`: how many rows will come. */
  constructor(size: number) {
    this.ids = new PackedTexts(size);
    this.texts = new Texts(size);
    this.numbers = {
      keys: new Float64Array(size),
      xs: new Uint32Array(size),
      ys: new Uint32Array(size),
      longitudes: new Float64Array(size),
      latitudes: new Float64Array(size),
      approximate: new Uint8Array(size),
      patterns: new Uint32Array(size),
      postcodes: new Uint32Array(size),
      relevances: new Uint8Array(size),
      sides: new Uint16Array(size),
      municipalities: new Uint16Array(size),
      status: new Uint16Array(size),
      groups: new Uint16Array(size),
      functions: new Int32Array(size),
      typologies: new Int32Array(size),
      domains: new Int32Array(size),
      labels: new Int32Array(size),
      languages: new Int32Array(size),
      access: new Int32Array(size),
      costs: new Int32Array(size),
      equipment: new Int32Array(size),
    };
  }

  add(row: IndexedRow): void {
    const { numbers, dictionaries } = this;
    const at = this.#count++;
    this.ids.add(row.id);
    this.texts.add(row);
    const [x, y] = [longitudeToCell(row.longitude), latitudeToCell(row.latitude)];
    numbers.keys[at] = mortonKey(x, y);
    numbers.xs[at] = x;
    numbers.ys[at] = y;
    numbers.longitudes[at] = row.longitude;
    numbers.latitudes[at] = row.latitude;
    numbers.approximate[at] = isApproximate(row.precision) ? 1 : 0;
    numbers.relevances[at] = baseRelevance(row);
    numbers.patterns[at] = this.#patternOf(row);
    numbers.postcodes[at] = dictionaries.postcodes.add(row.postcode);
    numbers.sides[at] = dictionaries.sides.add(row.side);
    numbers.municipalities[at] = dictionaries.municipalities.add(row.municipality);
    numbers.status[at] = dictionaries.status.add(row.status);
    numbers.groups[at] = dictionaries.groups.add(row.group);
    for (const axis of MASK_COLUMNS) {
      numbers[axis][at] = this.#maskOf(axis, row[axis], dictionaries[axis]);
    }
  }

  #patternOf({ openingHours, country, longitude, latitude }: IndexedRow): number {
    const key = `${country} ${openingHours}`;
    const known = this.#patternNumbers.get(key);
    if (known !== undefined) return known;
    this.#patternNumbers.set(key, this.openingPatterns.length);
    return (
      this.openingPatterns.push({ openingHours, country, position: [longitude, latitude] }) - 1
    );
  }

  /** The same lists come again and again, so each is worked out once. */
  #maskOf(axis: string, list: string, dictionary: Dictionary): number {
    if (!list) return 0;
    const key = `${axis} ${list}`;
    const known = this.#masks.get(key);
    if (known !== undefined) return known;
    const mask = list.split(",").reduce((bits, value) => bits | (1 << dictionary.add(value)), 0);
    this.#masks.set(key, mask);
    return mask;
  }
}
