import { readdirSync } from "node:fs";
import type { Source } from "./source.ts";

const folder = new URL("./sources/", import.meta.url);

/**
 * Every source in `sources/`, found by its file; municipalities first, because inhabitants and
 * places are put into their outlines, then inhabitants and neighbourhoods, then curated, then
 * the rest by id, then candidates.
 *
 * @param ids only these; @throws naming an id that no file has, with those that exist.
 */
export async function loadSources(ids: string[] = []): Promise<Source[]> {
  const names = readdirSync(folder).filter(
    (name) => /^[a-z0-9-]+\.ts$/.test(name) && name !== "testing.ts",
  );
  const known = names.map((name) => name.replace(/\.ts$/, ""));
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length) {
    throw new Error(`No source is called ${unknown.join(", ")}. There are: ${known.join(", ")}`);
  }
  const wanted = ids.length ? ids : known;
  const sources = await Promise.all(
    wanted.map(async (id) => {
      const module = (await import(new URL(`${id}.ts`, folder).href)) as { default: Source };
      return module.default;
    }),
  );
  return sources.sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id));
}

const RANKS = {
  municipalities: 0,
  population: 1,
  sectors: 1,
  neighbourhoods: 2,
  places: 4,
  candidates: 5,
};

const rank = ({ kind, id }: Source) => (id === "curated" ? 3 : RANKS[kind]);
