/**
 * Words that say where or how but never what, folded: they exclude no place. Only such words: an
 * article is one, "sans" in "sans rendez-vous" is not.
 */
const FRENCH =
  "a au aux avec chez d dans de des du en entre et l la le les ma mes mon ou par pas pour pres proche sur un une vers";
const DUTCH =
  "aan bij dichtbij de den der een en het in met mijn naar nabij naast of om op te ten ter tot van vlakbij voor";
const ENGLISH = "a an and around at by close for from i my near nearby next of on or the to with";

/** The small words of the three languages. */
export const stopWords: ReadonlySet<string> = new Set(
  [FRENCH, DUTCH, ENGLISH].flatMap((words) => words.split(" ")),
);
