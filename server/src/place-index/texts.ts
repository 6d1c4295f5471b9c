import { LOCALES, type Locale } from "@passerelle/data/contract";
import { PackedTexts } from "./packed-texts.ts";
import type { IndexedRow } from "./read-rows.queries.ts";
import { WordCollector } from "./word-index.ts";

/** Between the parts of a packed text: no name holds it. */
const SEPARATOR = "\u001f";

/** Slug and name of a place, as a map names it. */
export type PlaceLabel = { slug: string; name: string };

/** Texts of places in alphabetical order: a place is known by its rank by name. */
export class Texts {
  /** Names, folded, in the order of their bytes. */
  readonly sortNames: PackedTexts;
  readonly words = new WordCollector();
  /** Slug, name, and the name in each language. */
  readonly #labels: PackedTexts;
  #count = 0;

  constructor(size: number) {
    this.sortNames = new PackedTexts(size);
    this.#labels = new PackedTexts(size);
  }

  add({ sortName, slug, name, names, nameWords, addressWords, summaryWords }: IndexedRow): void {
    const place = this.#count++;
    this.sortNames.add(sortName);
    const inLanguages = names ? LOCALES.map((locale) => names[locale] ?? "") : [];
    this.#labels.add([slug, name, ...inLanguages].join(SEPARATOR));
    this.words.add(place, "name", nameWords);
    this.words.add(place, "address", addressWords);
    this.words.add(place, "summary", summaryWords);
  }

  labelOf(nameRank: number, locale: Locale): PlaceLabel {
    const [slug = "", name = "", ...names] = this.#labels.get(nameRank).split(SEPARATOR);
    return { slug, name: names[LOCALES.indexOf(locale)] || name };
  }
}
