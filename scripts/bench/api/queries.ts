import { fold, LOCALES } from "@passerelle/data/contract";
import { municipalities } from "@passerelle/data/municipalities";
import { taxonomy } from "@passerelle/data/taxonomy";
import { territory } from "@passerelle/data/territory";
import { between, pick, type Random } from "../random.ts";

/** Query strings as visitors make them, each with a language. */
export type Queries = {
  /** Without filters. */
  plain: () => string;
  /** With two or three filters, nearly all different from each other. */
  filtered: () => string;
  /**
   * Traffic of a site: a third are the first page, a third have one choice of one filter (some 180
   * are possible), a third are like `filtered`.
   */
  mixed: () => string;
  /** With a category and a town as text. */
  words: () => string;
  /** The beginning of a category, three to six letters, as it is typed. */
  beginning: () => string;
};

export function queriesOf(random: Random): Queries {
  const key = (list: { key: string }[]) => pick(random, list).key;
  const [west, south, east, north] = territory.view.bbox;
  const position = () =>
    [west + random() * (east - west), south + random() * (north - south)].map((degrees) =>
      degrees.toFixed(5),
    );
  const filters: (() => string)[] = [
    () => `functions=${key(taxonomy.functions)},${key(taxonomy.functions)}`,
    () => `typologies=${key(taxonomy.typologies)}&sides=${key(territory.sides)}`,
    () => `municipalities=${key(municipalities)}&status=active`,
    () => `near=${position()}&radius=${1_000 + Math.round(random() * 20_000)}`,
    () => `near=${position()}&minutes=20&mode=bicycle&equipment=${key(taxonomy.equipment)}`,
    () =>
      `open=${pick(random, ["late", "weekend", "unknown", "now"])}&domains=${key(taxonomy.domains)}`,
    () => `functions=${key(taxonomy.functions)}&access=${key(taxonomy.access)}&costs=free`,
  ];
  const single: (() => string)[] = [
    () => `functions=${key(taxonomy.functions)}`,
    () => `municipalities=${key(municipalities)}`,
  ];
  const lang = () => `lang=${pick(random, LOCALES)}`;
  const filtered = () => `${pick(random, filters)()}&${lang()}`;
  const kinds = [lang, () => `${pick(random, single)()}&${lang()}`, filtered];
  return {
    plain: lang,
    filtered,
    mixed: () => pick(random, kinds)(),
    words: () => {
      const { label } = pick(random, taxonomy.typologies);
      const town = pick(random, municipalities).names;
      const words = `${label.fr.split(" ")[0]} ${town.fr ?? town.nl ?? ""}`;
      return `q=${encodeURIComponent(fold(words))}&${lang()}`;
    },
    beginning: () => {
      const { fr } = pick(random, taxonomy.typologies).label;
      return encodeURIComponent(fr.slice(0, between(random, 3, 6)));
    },
  };
}
