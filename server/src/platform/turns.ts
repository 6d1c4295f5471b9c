import { AppError } from "./errors.ts";

/** Does a piece of work when its turn comes. @throws `unavailable` when too many wait already */
type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * Lets some pieces of work go on at once and some more wait; a crowd beyond that is sent away rather
 * than served late.
 *
 * @param refusal title of the problem that those are told
 */
export function createTurns({
  atOnce,
  mostWaiting,
  refusal,
}: {
  atOnce: number;
  mostWaiting: number;
  refusal: string;
}): InTurn {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running < atOnce) running += 1;
    else if (waiting.length < mostWaiting)
      await new Promise<void>((resolve) => waiting.push(resolve));
    else throw new AppError("unavailable", 503, refusal);
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
