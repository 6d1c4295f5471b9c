import { type Concept, LOCALES } from "@passerelle/data/contract";
import { municipalities } from "@passerelle/data/municipalities";
import { taxonomy } from "@passerelle/data/taxonomy";

/** The axes whose words find places; the others are for filters alone. */
export const SEARCHED_AXES = ["typologies", "functions", "domains", "labels", "equipment"] as const;
type SearchedAxis = (typeof SEARCHED_AXES)[number];

/** What the database keeps of one concept or municipality: its words, and lesser ones. */
export type SearchTerm = {
  kind: SearchedAxis | "municipalities";
  key: string;
  names: string[];
  /** Names of parts of a municipality: they find it, behind the places that lie there. */
  parts: string[];
};

/** Every concept and municipality with its words in every language. */
export function searchTermsOf(): SearchTerm[] {
  const concepts = SEARCHED_AXES.flatMap((axis) =>
    taxonomy[axis].map((concept) => ({
      kind: axis,
      key: concept.key,
      names: namesOf(concept),
      parts: [],
    })),
  );
  const places = municipalities.map(({ key, names, localities = [] }) => ({
    kind: "municipalities" as const,
    key,
    names: distinct(Object.values(names)),
    parts: localities,
  }));
  return [...concepts, ...places];
}

/** Label and synonyms in every language, the labels first. */
export function namesOf({ label, synonyms }: Pick<Concept, "label" | "synonyms">): string[] {
  return distinct([
    ...Object.values<string>(label),
    ...LOCALES.flatMap((lang) => synonyms[lang] ?? []),
  ]);
}

const distinct = (texts: string[]) => [...new Set(texts)];
