import type { PlaceIndex } from "./place-index.ts";

/** Something kept beside each index, and forgotten with it. */
export function perIndex<Kept>(make: (index: PlaceIndex) => Kept): (index: PlaceIndex) => Kept {
  const kept = new WeakMap<PlaceIndex, { value: Kept }>();
  return (index) => {
    const known = kept.get(index);
    if (known) return known.value;
    const value = make(index);
    kept.set(index, { value });
    return value;
  };
}
