/**
 * How many letters must be added, left out, changed or swapped with their neighbour to turn
 * `typed` into `word` (optimal string alignment), and into the beginning of `word` that is nearest.
 */
export function editDistance(typed: string, word: string): { whole: number; beginning: number } {
  let beforeLast: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    for (let column = 1; column <= word.length; column++) {
      const isSame = typed[row - 1] === word[column - 1];
      const isSwap =
        row > 1 &&
        column > 1 &&
        typed[row - 1] === word[column - 2] &&
        typed[row - 2] === word[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (isSame ? 0 : 1),
        isSwap ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return { whole: at(last, word.length), beginning: Math.min(...last) };
}

const at = (row: number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;
