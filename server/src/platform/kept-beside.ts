/** Something made once for each object, such as all that one data version needs, and forgotten with it. */
export function keptBeside<Key extends object, Kept>(make: (key: Key) => Kept): (key: Key) => Kept {
  const kept = new WeakMap<Key, { value: Kept }>();
  return (key) => {
    const known = kept.get(key);
    if (known) return known.value;
    const value = make(key);
    kept.set(key, { value });
    return value;
  };
}
