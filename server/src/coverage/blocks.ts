const BLOCK = 512;

/** Numbers from 0 to before `size` in ranges, each short enough to be worked through at once. */
export function* blocksOf(size: number): Generator<[from: number, to: number]> {
  for (let from = 0; from < size; from += BLOCK) yield [from, Math.min(from + BLOCK, size)];
}
