import type { StyleSpecification } from "maplibre-gl";
import { useMemo, useState } from "react";

/**
 * The style as a map may have it: the first one until that is read, since one that comes before would
 * make the map start over, then always the latest. Each key stands for a map made anew.
 */
export function useReadyStyle(
  style: StyleSpecification,
  mapKey: string,
): [style: StyleSpecification, onStyleData: () => void] {
  const [readyKey, setReadyKey] = useState<string>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: later styles are not the first
  const first = useMemo(() => style, [mapKey]);
  return [readyKey === mapKey ? style : first, () => setReadyKey(mapKey)];
}
