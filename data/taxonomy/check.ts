import {
  AXES,
  type Axis,
  type Concept,
  fold,
  LOCALES,
  STATUSES,
  type Taxonomy,
} from "../contract/index.ts";

/** What the schema of one file cannot see: references and clashes between files, one line each. */
export function checkTaxonomy(taxonomy: Taxonomy): string[] {
  return [
    ...checkGroups(taxonomy),
    ...checkStatuses(taxonomy),
    ...AXES.flatMap((axis) => [
      ...checkKeys(axis, taxonomy[axis]),
      ...checkLabels(axis, taxonomy[axis]),
      ...checkSynonyms(axis, taxonomy[axis]),
    ]),
  ];
}

function checkGroups({ groups, typologies, ...others }: Taxonomy): string[] {
  const known = new Set(groups.map(({ key }) => key));
  const used = new Set(typologies.map(({ group }) => group));
  return [
    ...typologies
      .filter(({ group }) => group === undefined || !known.has(group))
      .map(({ key, group }) => `typologies/${key}: unknown group "${group ?? ""}"`),
    ...typologies
      .filter(({ schemaOrg }) => schemaOrg === undefined)
      .map(({ key }) => `typologies/${key}: no type of schema.org`),
    ...groups
      .filter(({ key }) => !used.has(key))
      .map(({ key }) => `groups/${key}: no typology is in this group`),
    ...Object.entries(others).flatMap(([axis, concepts]) =>
      concepts
        .filter(({ group }) => group !== undefined)
        .map(({ key }) => `${axis}/${key}: only typologies have a group`),
    ),
  ];
}

function checkStatuses({ statuses }: Taxonomy): string[] {
  const described = new Set(statuses.map(({ key }) => key));
  return STATUSES.filter((status) => !described.has(status)).map(
    (status) => `statuses/${status}: missing`,
  );
}

function checkKeys(axis: Axis, concepts: Concept[]): string[] {
  return repeated(concepts.map(({ key }) => key)).map((key) => `${axis}/${key}: key used twice`);
}

function checkLabels(axis: Axis, concepts: Concept[]): string[] {
  return LOCALES.flatMap((locale) =>
    repeated(concepts.map(({ label }) => fold(label[locale]))).map(
      (label) => `${axis}: two concepts have the ${locale} label "${label}"`,
    ),
  );
}

/** A word, folded as search folds it, leads to one concept; its languages may share it. */
function checkSynonyms(axis: Axis, concepts: Concept[]): string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const concept of concepts) {
    for (const locale of LOCALES) {
      const words = [concept.label[locale], ...(concept.synonyms[locale] ?? [])].map((word) =>
        fold(word),
      );
      for (const word of repeated(words)) {
        problems.push(`${axis}/${concept.key}: "${word}" is there twice in ${locale}`);
      }
      for (const word of new Set(words)) {
        const owner = owners.get(word) ?? concept.key;
        if (owner !== concept.key) {
          problems.push(`${axis}/${concept.key}: "${word}" is also a word of ${owner}`);
        }
        owners.set(word, owner);
      }
    }
  }
  return problems;
}

function repeated(words: string[]): string[] {
  return [...new Set(words.filter((word, index) => words.indexOf(word) !== index))];
}
