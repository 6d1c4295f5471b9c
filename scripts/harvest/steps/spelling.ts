import { fold, type LocalizedText } from "@passerelle/data/contract";

/** Forms of a letter with and without accents, as patterns. */
const VARIANTS: Record<string, string> = {
  a: "[aàâä]",
  c: "[cç]",
  e: "[eéèêë]",
  i: "[iîï]",
  o: "[oôö]",
  u: "[uùûü]",
};

/** French words that sources often write without accents, and that Dutch and English do not have. */
const ACCENTED = [
  "abbé",
  "médiathèque",
  "ludomédiathèque",
  "bibliothèque",
  "ludothèque",
  "numérique",
  "université",
  "métropole",
  "lycée",
  "école",
  "église",
  "français",
  "française",
  "liberté",
  "république",
  "solidarité",
];

/** Words with which a name of a public place begins, and which sources write small. */
const OPENING = new Set([
  ...ACCENTED.map(fold),
  ...["association", "bibliotheek", "centre", "commune", "espace", "fablab", "france", "gemeente"],
  ...["la", "le", "les", "mairie", "maison", "stad", "ville"],
]);

const UNACCENTED = new RegExp(
  `(?<![\\p{L}\\p{N}@./-])(${ACCENTED.map(looseLetters).join("|")})(?=s?(?![\\p{L}\\p{N}@]|\\.\\p{L}))`,
  "giu",
);

/** Puts back the accents of the commonest words in French names and streets: `Mediatheque` is `Médiathèque`. */
export function restoreAccents(name: string): string {
  return name.replace(UNACCENTED, (word) => {
    const accented = ACCENTED.find((each) => fold(each) === fold(word)) ?? word;
    if (!/\p{Ll}/u.test(word)) return accented.toUpperCase();
    return /^\p{Lu}/u.test(word) ? capitaliseFirst(accented) : accented;
  });
}

/** Gives names such as `mairie de Lys` their capital; brands written small keep their form. */
export function capitaliseOpening(name: string): string {
  const [first = ""] = /^\p{Ll}+/u.exec(name) ?? [];
  return OPENING.has(fold(first)) ? capitaliseFirst(name) : name;
}

/** Writes a municipality's name that stands in capitals in its official form. */
export function spellMunicipality(text: string, names: LocalizedText): string {
  return Object.values(names).reduce((current, official) => {
    const name = new RegExp(`(?<![\\p{L}\\p{N}])${looseName(official)}(?![\\p{L}\\p{N}])`, "giu");
    return current.replace(name, (found) => (/\p{Ll}/u.test(found) ? found : official));
  }, text);
}

/** The first letter of a text as a capital. */
export function capitaliseFirst(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Pattern of a name with or without its accents, hyphens and apostrophes. */
function looseName(name: string): string {
  return fold(name)
    .split(" ")
    .map((word) => (word === "saint" ? "(?:saint|st)" : looseLetters(word)))
    .join("[-'’ ]+");
}

function looseLetters(word: string): string {
  return fold(word)
    .replace(/oe/g, "œ")
    .replace(/[aceiouœ]/g, (letter) =>
      letter === "œ" ? "(?:œ|oe)" : (VARIANTS[letter] ?? letter),
    );
}
