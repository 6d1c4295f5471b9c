import { fold } from "@passerelle/data/contract";

/** What the name of a body that hosts digital help says it is, most telling words first. */
const NAME_RULES: [pattern: RegExp, typologies: string[]][] = [
  [/\b(fab ?lab)/, ["fablab"]],
  [/\b(cyber|espace public numerique|epn\b)/, ["epn"]],
  [/\b(ludo)?(mediatheque|bibliotheque)/, ["library"]],
  [/\btiers lieux?\b/, ["other_third_place"]],
  [
    /\b((centre|ctre) social|centre socio|maison des jeunes|maison de quartier|maison pour tous|mjc\b|espace de vie sociale)/,
    ["community_centre"],
  ],
  [/\b(france services|msap\b|maison de services au public)/, ["service_point"]],
  [
    /\b(mairie|commune\b|ville d|hotel de ville|ccas\b|cias\b|(centre|ctre) (inter)?communal)/,
    ["public_authority", "service_point"],
  ],
  [/\b(communaute (de communes|d agglomeration|urbaine)|metropole)/, ["intermunicipal_body"]],
];

/**
 * Typologies of a place that is listed only because the public gets digital help there: what its
 * name says, else a service point.
 */
export function toHostTypologies(name: string): string[] {
  const words = fold(name);
  const rule = NAME_RULES.find(([pattern]) => pattern.test(words));
  return rule?.[1] ?? ["service_point"];
}
