import type { Axis, Locale, Place, Suggestion } from "@passerelle/data/contract";

/** What each of the first three places must have. */
type Traits = { [A in Exclude<Axis, "statuses">]?: string } & { municipality?: string };

/** What a person types, and what must come first. */
export type Search = {
  q: string;
  /** Name of the first place. */
  first?: string;
  /** Of each of the first three, of which there is at least one. */
  all?: Traits;
  /** Names that must be somewhere in the list. */
  includes?: string[];
  /** Whether no place may be found. */
  nothing?: true;
  /** Where the places are only found with the archive of raw files. */
  needs?: "archive";
};

const library = { typologies: "library" };
const fablab = { functions: "fablab" };
const coworking = { functions: "coworking" };
const help = { functions: "digital_mediation" };
const lille = { municipality: "FR-59350" };
const roubaix = { municipality: "FR-59512" };
const tourcoing = { municipality: "FR-59599" };
const kortrijk = { municipality: "BE-34022" };
const ieper = { municipality: "BE-33011" };
const roeselare = { municipality: "BE-36015" };
const tournai = { municipality: "BE-57081" };
const mouscron = { municipality: "BE-57096" };

/** Names, as they are, cut short, mistyped, without accents. */
const NAMES: Search[] = [
  { q: "buda", first: "BUDA::lab" },
  { q: "BUDAFABRIEK", first: "Budafabriek" },
  { q: "euratech", first: "EuraTechnologies" },
  { q: "eurotechnologies", first: "EuraTechnologies" },
  { q: "plaine image", first: "Plaine Images" },
  { q: "ovh", first: "OVHcloud" },
  { q: "wagon lille", first: "Le Wagon Lille" },
  { q: "condition publique", first: "La Condition Publique" },
  { q: "ankamma", first: "Ankama" },
  { q: "hangar k", first: "Hangar K" },
  { q: "technocite tournai", first: "Technocité Tournai" },
  { q: "argos ypres", first: "Argos Ieper – Digipunt" },
  { q: "fresnoy", first: "Le Fresnoy – Studio national des arts contemporains" },
  { q: "ludomediatheque colette", first: "Ludomédiathèque Colette – Pôle multimédia" },
  { q: "aime cesaire", first: "Médiathèque Aimé-Césaire" },
  { q: "ferblantrie", first: "La Ferblanterie" },
  { q: "l'hybride", first: "L'Hybride" },
  { q: "école de journalisme", first: "École supérieure de journalisme de Lille" },
  { q: "kulak", first: "KU Leuven Campus Kulak Kortrijk" },
  { q: "vives kortrijk", first: "Hogeschool VIVES, campus Kortrijk" },
  { q: "marcq en baroeul coworking", first: "La Maison du Coworking – Marcq-en-Barœul" },
  { q: "meuh lab", all: fablab },
  { q: "mediatheque jean levy", first: "Médiathèque Jean Lévy", needs: "archive" },
  { q: "jean levi", first: "Médiathèque Jean Lévy", needs: "archive" },
  { q: "lille makers", first: "Makerspace Lille (Lille Makers)", needs: "archive" },
];

/** Categories by their labels and synonyms, in each language. */
const CATEGORIES: Search[] = [
  { q: "makerspace", all: fablab, includes: ["BlenderLab", "FabLab du Wap's Hub", "BUDA::lab"] },
  { q: "bibliotheek", all: library, includes: ["Médiathèque André-Malraux"] },
  { q: "Médiathèque", all: library, includes: ["Bibliotheek Tielt"] },
  { q: "library", all: library, includes: ["ARhus De Munt", "Médiathèque Aimé-Césaire"] },
  { q: "libraries", all: library },
  { q: "bibliotheken", all: library },
  { q: "bibliothèques", all: library },
  { q: "biblioteek", all: library },
  { q: "mediateque", all: library },
  { q: "bib", all: library },
  { q: "atelier de fabrication", all: fablab },
  { q: "fab lab", all: fablab },
  { q: "fablabs", all: fablab },
  { q: "3D-printer", all: fablab },
  { q: "imprimante 3d", all: fablab },
  { q: "laser cutting", all: fablab },
  { q: "lasersnijden", all: fablab },
  { q: "co-working space", all: { typologies: "coworking_space" } },
  { q: "bureau partagé", all: coworking },
  { q: "gedeelde werkplek", all: coworking },
  { q: "hot desk", all: coworking },
  { q: "coworkign", all: coworking },
  { q: "repair cafe", first: "Repair'Café Ath" },
  { q: "herstelcafé", all: { functions: "repair_reuse" } },
  { q: "digitale hulp", all: help },
  { q: "aide numérique", all: help },
  { q: "computer help", all: help },
  { q: "pépinière d'entreprises", all: { typologies: "incubator" } },
  { q: "starterscentrum", all: { typologies: "incubator" } },
  { q: "espace public numérique", all: { typologies: "epn" } },
  { q: "university", all: { typologies: "higher_education" } },
];

/** Municipalities in any language, mistyped too, and postcodes. */
const LOCALITIES: Search[] = [
  { q: "Rijsel", all: lille },
  { q: "Doornik", all: tournai },
  { q: "Courtrai", all: kortrijk },
  { q: "Ypres", all: ieper },
  { q: "moeskroen", all: mouscron },
  { q: "Roulers", all: roeselare },
  { q: "Toerkonje", all: tourcoing },
  { q: "robaais", all: roubaix },
  { q: "kortijk", all: kortrijk },
  { q: "tornai", all: tournai },
  { q: "roubiax", all: roubaix },
  { q: "tourcoign", all: tourcoing },
  { q: "59200", all: tourcoing },
  { q: "8500", all: kortrijk },
  { q: "hellemmes", all: lille },
];

/** A category and a place, with small words, half words and errors. */
const CATEGORIES_WITH_PLACES: Search[] = [
  { q: "fablab kortrijk", all: { ...fablab, ...kortrijk } },
  { q: "makerspace in Courtrai", all: { ...fablab, ...kortrijk } },
  { q: "bibliothèque à courtrai", all: { ...library, ...kortrijk } },
  { q: "bibliotheek Roulers", all: { ...library, ...roeselare } },
  { q: "bib bij Ieper", first: "Bibliotheek Ieper – Digipunt" },
  { q: "coworking Rijsel", all: { ...coworking, ...lille } },
  { q: "coworking near lille", all: { ...coworking, ...lille } },
  { q: "coworking près de Tournai", all: { ...coworking, ...tournai } },
  { q: "coworkng doornik", all: { ...coworking, ...tournai } },
  { q: "coworking 59100", all: { ...coworking, ...roubaix } },
  { q: "cowork kortr", all: { ...coworking, ...kortrijk } },
  { q: "mediat tourc", all: { ...library, ...tourcoing } },
  { q: "library toerkonje", all: { ...library, ...tourcoing } },
  { q: "digipunt ieper", all: { ...help, ...ieper } },
  { q: "incubateur tourcoing", all: { functions: "incubation", ...tourcoing } },
  { q: "university kortrijk", all: { typologies: "higher_education", ...kortrijk } },
  { q: "atelier de fabrication doornik", all: { ...fablab, ...tournai } },
  { q: "bibliotheek rijsel", all: { ...library, ...lille }, needs: "archive" },
  { q: "bibliotheque roubaix", first: "Médiathèque de Roubaix", needs: "archive" },
  { q: "mediateque lile", all: { ...library, ...lille }, needs: "archive" },
  { q: "fablab de zzyzx", nothing: true },
];

export const searches = [...NAMES, ...CATEGORIES, ...LOCALITIES, ...CATEGORIES_WITH_PLACES];

/** Whether a place has the traits. */
export function hasTraits(place: Place, { municipality, ...axes }: Traits): boolean {
  return (
    (municipality === undefined || place.municipality === municipality) &&
    Object.entries(axes).every(([axis, key]) =>
      place[axis as Exclude<Axis, "statuses">].includes(key),
    )
  );
}

/** What a person has typed so far, and the line that must come first under the box. */
export type SuggestSearch = { q: string; lang: Locale; first: Partial<Suggestion> };

export const suggestSearches: SuggestSearch[] = [
  { q: "rijsel", lang: "fr", first: { kind: "municipality", id: "FR-59350", label: "Lille" } },
  { q: "doorn", lang: "nl", first: { kind: "municipality", id: "BE-57081", label: "Doornik" } },
  { q: "YPRES", lang: "nl", first: { kind: "municipality", id: "BE-33011", label: "Ieper" } },
  { q: "courtr", lang: "en", first: { kind: "municipality", label: "Kortrijk" } },
  { q: "kortijk", lang: "fr", first: { kind: "municipality", label: "Courtrai" } },
  { q: "mons en bar", lang: "fr", first: { kind: "municipality", id: "FR-59410" } },
  { q: "bibliothee", lang: "nl", first: { kind: "category", id: "library", label: "Bibliotheek" } },
  { q: "médiathèq", lang: "en", first: { kind: "category", id: "library", label: "Library" } },
  { q: "makersp", lang: "fr", first: { kind: "category", axis: "functions", id: "fablab" } },
  { q: "atelier de fabri", lang: "fr", first: { kind: "category", id: "fablab" } },
  { q: "3d print", lang: "en", first: { kind: "category", id: "fablab" } },
  { q: "592", lang: "nl", first: { kind: "postcode", id: "59200", label: "59200" } },
  { q: "7500", lang: "fr", first: { kind: "postcode", id: "7500", detail: "Tournai" } },
  { q: "buda", lang: "nl", first: { kind: "place", label: "BUDA::lab" } },
  { q: "ankam", lang: "en", first: { kind: "place", label: "Ankama" } },
  { q: "fablab kortrijk", lang: "nl", first: { kind: "place", detail: "Fablab · Kortrijk" } },
];
