/**
 * Precision and recall of the pairs that clusters make, against the true place of each record.
 */
export function measurePairs(
  clusters: string[][],
  truth: ReadonlyMap<string, number>,
): { precision: number; recall: number } {
  let [said, right] = [0, 0];
  for (const cluster of clusters) {
    said += pairsOf(cluster.length);
    for (const size of countBy(cluster.map((key) => truth.get(key))).values())
      right += pairsOf(size);
  }
  const isSame = [...countBy([...truth.values()]).values()]
    .map(pairsOf)
    .reduce((sum, pairs) => sum + pairs, 0);
  return { precision: said === 0 ? 1 : right / said, recall: isSame === 0 ? 1 : right / isSame };
}

function countBy<Value>(values: Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function pairsOf(size: number): number {
  return (size * (size - 1)) / 2;
}
