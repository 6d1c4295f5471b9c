/** Remembers the answers of a pure function by key; forgets them all once there are `limit`. */
export function memoize<Args extends unknown[], Answer>(
  compute: (...args: Args) => Answer,
  keyOf: (...args: Args) => string,
  limit: number,
): (...args: Args) => Answer {
  const answers = new Map<string, Answer>();
  return (...args) => {
    const key = keyOf(...args);
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Answer;
    const answer = compute(...args);
    if (answers.size >= limit) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}
