import type { Axis, Locale, SchemaOrgType, Taxonomy } from "@passerelle/data/contract";

/** A concept of the taxonomy as the interface shows it, in one language. */
type Term = {
  label: string;
  /** Typologies only. */
  group?: string;
  /** Typologies only: what schema.org calls it. */
  schemaOrg?: SchemaOrgType;
};

export type TypologyGroupTerm = { key: string; label: string };

/** The taxonomy in one language, reduced to what is shown. */
export type Vocabulary = {
  groups: TypologyGroupTerm[];
} & Record<VocabularyAxis, Record<string, Term>>;

export type VocabularyAxis = Axis;

export function toVocabulary(taxonomy: Taxonomy, locale: Locale): Vocabulary {
  const terms = (axis: VocabularyAxis) =>
    Object.fromEntries(
      taxonomy[axis].map(({ key, label, group, schemaOrg }) => [
        key,
        { label: label[locale], group, schemaOrg },
      ]),
    );
  return {
    groups: taxonomy.groups
      .toSorted((a, b) => a.order - b.order)
      .map(({ key, label }) => ({ key, label: label[locale] })),
    functions: terms("functions"),
    typologies: terms("typologies"),
    domains: terms("domains"),
    labels: terms("labels"),
    languages: terms("languages"),
    access: terms("access"),
    costs: terms("costs"),
    equipment: terms("equipment"),
    statuses: terms("statuses"),
  };
}

/** Label of a key; the key itself when the taxonomy has lost it. */
export function labelOf(vocabulary: Vocabulary, axis: VocabularyAxis, key: string): string {
  return vocabulary[axis][key]?.label ?? key.replaceAll("_", " ");
}
