/** Words that stay lower-case inside French and Dutch names. */
const SMALL = new Set(
  (
    "à au aux avec d dans de des du en et la le les lès lez ou par pour près sans sous sur un une " +
    "aan bij de den der een en het in met of onder op te ten ter tot uit van voor"
  ).split(" "),
);

/** Acronyms that can be spoken as words, as they are written. */
const ACRONYMS = new Map(
  (
    "ADAPEI ADIE AFPA AGESS AMO ANCT APEC APF APEI APL ARPE ASBL ASMAE BIJ BU CAF CAL CAPEB CCAS CCI " +
    "CEFE CESI CFA CIAS CIDFF CIJ CIO CITC CNAM CNRS CPAM CPAS CRIJ CROUS CSC CSE CUE DITEP EDF EDHEC " +
    "EHPAD EPCI EPHE EPIDE EPIC EPN EPSI ESAAT ESAD ESAT ESCO ESJ ESN ESPAS ESS FOREM GAL GIE GIP GRETA " +
    "HEI HELHa HEP IA IAE ICAM ICT IDETA IEMN IEP IESEG IFSI IMT INRAE INRIA INSEE INSPE IRTS ISA ISEN IT " +
    "IUT JUNIA KULAK MEL MESHS MIE MIJ MRES NV OCMW ONEM PACT PASS PIJ PIMMS PMI POP QPV REP RATP SA SARL " +
    "SAS SATT SCIC SCOP SIAE SIVU SIVOM SKEMA SNCF SOS SPIE UCL UDAF UFCV UGent UIMM ULB UNA URSSAF UTPAS VDAB " +
    "VIVES VUB VZW"
  )
    .split(" ")
    .map((acronym) => [acronym.toUpperCase(), acronym]),
);

/** Short forms without a vowel that are words all the same. */
const ABBREVIATIONS = new Set(["ST", "STS", "STE", "DR", "PR", "MR", "MGR"]);

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{N}]+)*/gu;
const ROMAN = /^(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})$/;

/**
 * A name that is written in capitals, in title case; other names as they are.
 *
 * A single word is left alone: it may be an acronym. Words with small letters are left alone too.
 */
export function unshout(name: string): string {
  const words = name.match(WORD) ?? [];
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  const isShouted = words.length > 1 && capitals > 0.6 * letters && words.some(isCapitalWord);
  return isShouted ? titleCase(name) : name;
}

/** Whether a word is in capitals though it is neither an acronym nor short enough to be one. */
function isCapitalWord(word: string): boolean {
  if (/[\p{Ll}\p{N}.]/u.test(word) || ACRONYMS.has(word)) return false;
  return word.length > 4 || SMALL.has(word.toLowerCase());
}

/** Every word in capitals with one capital; small words, acronyms and roman numbers as usual. */
export function titleCase(text: string): string {
  // registers leave apostrophes out: `VILLENEUVE D ASCQ`
  const elided = text.replace(
    /(?<![\p{L}\p{N}'’])([DL])['’]? (?=[AEIOUYHÀÂÉÈÊÎÔŒ]\p{Lu})/gu,
    "$1'",
  );
  return elided.replace(WORD, (word, offset: number) => {
    const before = elided.slice(0, offset);
    if (/['’]$/.test(before) && /^[TSN]$/.test(word)) return word.toLowerCase();
    return caseWord(word, /(^|[:–—|/("«•]\s*|\s-\s+)$/.test(before));
  });
}

function caseWord(word: string, isFirst: boolean): string {
  const [, article, mark = "'", rest] = /^([DLNSJCMT]|QU)(['’])(.+)$/u.exec(word) ?? [];
  if (article && rest) {
    return (isFirst ? capitalise(article) : article.toLowerCase()) + mark + caseWord(rest, true);
  }
  if (/['’]/.test(word)) return word.replace(/[^'’]+/gu, (part) => caseWord(part, true));
  if (/\p{Ll}|\p{L}\.\p{L}/u.test(word)) return word;
  if (/^\d+(?:ERE?|E|[EÈ]ME|BIS|TER)$/u.test(word)) return word.toLowerCase();
  const acronym = ACRONYMS.get(word);
  if (acronym) return acronym;
  if (!isFirst && SMALL.has(word.toLowerCase())) return word.toLowerCase();
  return isSpelled(word) ? word : capitalise(word);
}

/** Whether a word in capitals is read letter by letter: no vowel, a digit, or a roman number. */
function isSpelled(word: string): boolean {
  if (/\p{N}/u.test(word) || word.length === 1 || ROMAN.test(word)) return true;
  return word.length <= 5 && !/[AEIOUYÀÂÄÉÈÊËÎÏÔÖÙÛÜŒÆ]/u.test(word) && !ABBREVIATIONS.has(word);
}

/** A word with a capital first letter and small others; the Dutch `IJ` is one letter. */
function capitalise(word: string): string {
  const head = /^IJ/i.test(word) ? 2 : 1;
  return word.slice(0, head).toUpperCase() + word.slice(head).toLowerCase();
}
