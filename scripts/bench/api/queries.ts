import { fold, LOCALES } from "@passerelle/data/contract";
import { municipalities } from "@passerelle/data/municipalities";
import { taxonomy } from "@passerelle/data/taxonomy";
import { territory } from "@passerelle/data/territory";
import { pick, type Random } from "../random.ts";

/** Query strings as visitors make them, nearly all different from each other. */
export type Queries = { plain: () => string; filtered: () => string; words: () => string };

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
  const lang = () => `lang=${pick(random, LOCALES)}`;
  return {
    plain: lang,
    filtered: () => `${pick(random, filters)()}&${lang()}`,
    words: () => {
      const { label } = pick(random, taxonomy.typologies);
      const town = pick(random, municipalities).names;
      const words = `${label.fr.split(" ")[0]} ${town.fr ?? town.nl ?? ""}`;
      return `q=${encodeURIComponent(fold(words))}&${lang()}`;
    },
  };
}
